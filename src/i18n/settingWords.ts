import type { Bilingual, SettingDescription, SettingKey, WorkbookLanguage } from '../register';
import { SETTING_KEYS, SETTINGS } from '../register';
import type { SettingChoice } from './actionCodes';

/** The settings' labels as the workbook has them. */
export function settingLabelsIn(language: WorkbookLanguage): Readonly<Record<SettingKey, string>> {
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [key, SETTINGS[key].label[language]]),
  ) as Record<SettingKey, string>;
}

/** The words of the settings' choices as the workbook has them. */
export function settingChoicesIn(
  language: WorkbookLanguage,
): Readonly<Record<SettingChoice, string>> {
  const words = SETTING_KEYS.flatMap((key) => {
    const { choices = {} }: SettingDescription = SETTINGS[key];
    return Object.entries<Bilingual>(choices).map(([code, word]) => [
      choiceKey(key, code),
      word[language],
    ]);
  });
  return Object.fromEntries(words) as Record<SettingChoice, string>;
}

/** The catalogue's key of one choice of a setting. */
export function choiceKey(key: SettingKey, code: string): SettingChoice {
  return (code === 'yes' || code === 'no' ? code : `${key}.${code}`) as SettingChoice;
}
