/** A language the program speaks; English is no workbook language. */
export type Language = 'ru' | 'kk' | 'en';

export const LANGUAGES: readonly Language[] = ['ru', 'kk', 'en'];

/** The language of a tag such as `ru-RU` or of a LANG value such as `ru_RU.UTF-8`; `undefined` where the program does not speak it. */
export function languageOfTag(tag: string): Language | undefined {
  const [subtag = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/u);
  return LANGUAGES.find((language) => language === subtag);
}
