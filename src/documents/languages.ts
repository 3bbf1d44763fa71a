import type { Bilingual, ReportLanguage, WorkbookLanguage } from '../register';

/** The name in the language, else in the other one. */
export function eitherName(name: Bilingual, language: WorkbookLanguage): string {
  return name[language].trim() || name[language === 'ru' ? 'kk' : 'ru'].trim();
}

/** The languages of sheets or forms for a language asked for: Kazakh first where both are. */
export function languagesOf(
  language: ReportLanguage,
): readonly [WorkbookLanguage, ...WorkbookLanguage[]] {
  return language === 'both' ? ['kk', 'ru'] : [language];
}
