import { reportFormOf, statementsOf, type ScoredMember } from '../../actions';
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
  const isReport = kind === 'report';
  const reportsOf = (of: readonly ScoredMember[]) =>
    of.map((member) => reportFormOf(member, register, { language }));
  const accountsOf = (of: readonly ScoredMember[]) =>
    statementsOf(of, scored, register, { language });
  const makeMany = (): SheetDocument[] =>
    isReport
      ? reportFormBatch(reportsOf(members), head)
      : statementBatch(accountsOf(members), head);
  const makeFirst = (): SheetDocument[] => {
    const one = members.slice(0, 1);
    return isReport
      ? reportsOf(one).map(reportFormDocument)
      : accountsOf(one).map(statementDocument);
  };
  return (
    <>
      {choice}
      <DocumentMaking
        make={isMany ? makeMany : makeFirst}
        sample={() => makeFirst()[0]}
        count={members.length}
        occasion={{ about: isReport ? 'reports' : 'statements', period: scored, language }}
        isApart={isMany}
        summary={t(isReport ? 'willMakeReports' : 'willMakeStatements', {
          count: members.length,
          year: scored.year,
        })}
      />
    </>
  );
}
