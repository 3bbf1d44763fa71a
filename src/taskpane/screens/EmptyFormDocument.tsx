import { emptyReportForm } from '../../actions';
import { reportFormDocument } from '../../documents';
import type { ReportLanguage } from '../../register';
import { usePane, useRegister } from '../session/paneContext';
import { DocumentMaking } from './DocumentMaking';

/** The report form to fill in by hand. */
export function EmptyFormDocument({ language }: { readonly language: ReportLanguage | undefined }) {
  const { t } = usePane();
  const { scored, decoded } = useRegister();
  const { register } = decoded;
  return (
    <DocumentMaking
      make={() => [
        reportFormDocument(emptyReportForm(register, { language: language ?? register.language })),
      ]}
      count={1}
      occasion={{ about: 'list', period: scored, language }}
      summary={t('willMakeEmptyForm')}
    />
  );
}
