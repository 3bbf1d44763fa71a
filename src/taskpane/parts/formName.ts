import type { Language } from '../../i18n';
import type { WorkbookLanguage } from '../../register';
import type { ScaleRow } from '../../rules';

/** A form's code and short name; the scale has no English, so an English pane names it as the workbook does. */
export function formName(row: ScaleRow, language: Language, workbook: WorkbookLanguage): string {
  const shown = language === 'en' ? workbook : language;
  return `${row.code}. ${shown === 'kk' ? row.shortKk : row.shortRu}`;
}
