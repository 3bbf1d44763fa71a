import { notFiledListOf, shortListOf } from '../../actions';
import { notFiledDocuments, shortListDocuments } from '../../documents';
import type { ReportLanguage } from '../../register';
import { usePane, useRegister } from '../session/paneContext';
import { DocumentMaking } from './DocumentMaking';

interface ListDocumentsProps {
  readonly kind: 'short' | 'not-filed';
  /** Absent: the workbook's. */
  readonly language: ReportLanguage | undefined;
}

/** The list of who is short of points, or of who has not filed a report. */
export function ListDocuments({ kind, language }: ListDocumentsProps) {
  const { t } = usePane();
  const { scored, decoded } = useRegister();
  const { register } = decoded;
  const wanted = language ?? register.language;
  const short = shortListOf(scored, register);
  const notFiled = notFiledListOf(scored, register);
  const list = kind === 'short' ? short : notFiled;
  return (
    <DocumentMaking
      make={() =>
        kind === 'short' ? shortListDocuments(short, wanted) : notFiledDocuments(notFiled, wanted)
      }
      count={wanted === 'both' ? 2 : 1}
      occasion={{ about: 'list', period: scored, language }}
      summary={t('willMakeList', { count: list.members.length, year: scored.year })}
    />
  );
}
