import type { Year } from '../../rules';
import type { Bilingual, SettingKey, WorkbookLanguage } from '../../register';

export const CHAMBER_NAME: Bilingual = {
  ru: 'Палата юридических консультантов «Үлгі кеңес»',
  kk: '«Үлгі кеңес» заң консультанттары палатасы',
};

/** The responsible person as a signature has it. */
export const RESPONSIBLE_PERSON = 'Тілеулесова Гүлжан Маратқызы';

const ADDRESS: Bilingual = {
  ru: 'улица Образцовая, 12, офис 3',
  kk: 'Үлгі көшесі, 12-үй, 3-кеңсе',
};

/** The settings of the invented chamber; all others keep their presets. */
export function chamberSettings(
  language: WorkbookLanguage,
  year: Year,
): Partial<Record<SettingKey, string>> {
  const appointment: Bilingual = {
    ru: `Решение правления от 11.01.${year - 3}, № 2`,
    kk: `Басқарманың 11.01.${year - 3} № 2 шешімі`,
  };
  return {
    chamberNameRu: CHAMBER_NAME.ru,
    chamberNameKk: CHAMBER_NAME.kk,
    chamberCity: 'Алматы',
    chamberAddress: ADDRESS[language],
    responsiblePerson: RESPONSIBLE_PERSON,
    responsibleSubstitute: 'Бережная Ольга Викторовна',
    responsibleAppointment: appointment[language],
  };
}
