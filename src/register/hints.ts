import type { Bilingual, WorkbookLanguage } from './language';
import type { Hint } from './plan';

export interface BilingualHint {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export function hintIn(hint: BilingualHint, language: WorkbookLanguage): Hint {
  return { title: hint.title[language], text: hint.text[language] };
}

type RefusalKey = 'date' | 'whole' | 'list' | 'members' | 'forms';

/** What Excel says when something else is typed into a cell than its column holds. Excel allows 32 and 255 characters. */
export const REFUSALS: Readonly<Record<RefusalKey, BilingualHint>> = {
  date: {
    title: { ru: 'Нужна дата', kk: 'Күн керек' },
    text: {
      ru: 'Введите дату, например 12.03.2026.',
      kk: 'Күнді енгізіңіз, мысалы 12.03.2026.',
    },
  },
  whole: {
    title: { ru: 'Нужно целое число', kk: 'Бүтін сан керек' },
    text: {
      ru: 'Введите целое число, не меньше нуля.',
      kk: 'Нөлден кем емес бүтін сан енгізіңіз.',
    },
  },
  list: {
    title: { ru: 'Выберите из списка', kk: 'Тізімнен таңдаңыз' },
    text: {
      ru: 'Выберите одно из значений списка в ячейке.',
      kk: 'Ұяшықтағы тізімнен бір мәнді таңдаңыз.',
    },
  },
  members: {
    title: { ru: 'Такого консультанта нет', kk: 'Мұндай консультант жоқ' },
    text: {
      ru: 'На листе «Консультанты» нет такого ФИО: баллы никому не зачтутся.',
      kk: '«Консультанттар» парағында аты-жөні мұндай адам жоқ: балл ешкімге жазылмайды.',
    },
  },
  forms: {
    title: { ru: 'Такой формы нет в шкале', kk: 'Шкалада мұндай нысан жоқ' },
    text: {
      ru: 'Выберите форму из списка или впишите её код по шкале.',
      kk: 'Нысанды тізімнен таңдаңыз немесе шкаладағы кодын жазыңыз.',
    },
  },
};

/** What Excel shows beside a cell while it is selected. */
export const PROMPTS = {
  activityDate: {
    title: { ru: 'Дата окончания', kk: 'Аяқталған күні' },
    text: {
      ru: 'Когда мероприятие закончилось, статья вышла, степень присуждена. По этой дате определяется отчётный год (п. 6.1).',
      kk: 'Іс-шара аяқталған, мақала шыққан, дәреже берілген күн. Есептік жыл осы күн бойынша анықталады (6.1-т.).',
    },
  },
  activityForm: {
    title: { ru: 'Форма участия', kk: 'Қатысу нысаны' },
    text: {
      ru: 'Выберите из списка: по форме начисляются баллы. Название самого мероприятия — в следующем столбце.',
      kk: 'Тізімнен таңдаңыз: балл нысан бойынша беріледі. Іс-шараның өз атауы — келесі бағанда.',
    },
  },
} as const satisfies Readonly<Record<string, BilingualHint>>;
