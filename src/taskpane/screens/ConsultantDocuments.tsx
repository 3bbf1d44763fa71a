import { reportFormOf, statementsOf } from '../../actions';
import {
  reportFormBatch,
  reportFormDocument,
  statementBatch,
  statementDocument,
  type SheetDocument,
} from '../../documents';
import type { ReportLanguage } from '../../register';
import { usePane, useRegister } from '../session/paneContext';
import { DocumentMaking } from './DocumentMaking';
import { useMemberChoice } from './MemberChoice';

interface ConsultantDocumentsProps {
  readonly kind: 'report' | 'statement';
  /** Absent: each consultant's own. */
  readonly language: ReportLanguage | undefined;
  readonly first: readonly string[] | undefined;
}

/** The report forms or statements of one, several or all consultants of the year; several have a sheet of contents. */
export function ConsultantDocuments({ kind, language, first }: ConsultantDocumentsProps) {
  const { t } = usePane();
  const { scored, decoded } = useRegister();
  const { register } = decoded;
  const { members, choice } = useMemberChoice(first);
  const head = {
    year: scored.year,
    chamberName: register.settings.chamberName,
    language: register.language,
  };
  const isMany = members.length > 1;
  const makeReports = (): SheetDocument[] => {
    const forms = members.map((member) => reportFormOf(member, register, { language }));
    return isMany ? reportFormBatch(forms, head) : forms.map(reportFormDocument);
  };
  const makeStatements = (): SheetDocument[] => {
    const statements = statementsOf(members, scored, register, { language });
    return isMany ? statementBatch(statements, head) : statements.map(statementDocument);
  };
  return (
    <>
      {choice}
      <DocumentMaking
        make={kind === 'report' ? makeReports : makeStatements}
        count={members.length}
        occasion={{ about: kind === 'report' ? 'reports' : 'statements', period: scored, language }}
        isApart={isMany}
        summary={t(kind === 'report' ? 'willMakeReports' : 'willMakeStatements', {
          count: members.length,
          year: scored.year,
        })}
      />
    </>
  );
}
