/** The language a workbook is set up in: it decides sheet names, headers, statuses and drop-downs. */
export type WorkbookLanguage = 'ru' | 'kk';

/** One text in both workbook languages. */
export type Bilingual = Readonly<Record<WorkbookLanguage, string>>;

export const WORKBOOK_LANGUAGES: readonly WorkbookLanguage[] = ['ru', 'kk'];
