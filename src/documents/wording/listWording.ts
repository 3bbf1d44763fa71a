import type { Day, Year } from '../../rules';
import { dottedDay } from '../../rules';
import type { WorkbookLanguage } from '../../register';
import { say, type Message } from '../../i18n';

/** The words of the lists that are printed of consultants: the program's own. */
export interface ListWording {
  readonly number: string;
  readonly fullName: string;
  readonly memberNo: string;
  readonly norm: string;
  readonly credited: string;
  readonly shortfall: string;
  readonly status: string;
  readonly total: string;
  asOf(day: Day): string;
  readonly responsible: string;
  readonly none: string;
  readonly short: {
    readonly name: string;
    titles(year: Year): readonly string[];
    undecided(count: number): string;
  };
  readonly notFiled: {
    readonly name: string;
    titles(year: Year): readonly string[];
    lastDay(day: Day, daysLeft: number): string;
    counts(obliged: number, notFiled: number): string;
    readonly state: string;
    readonly mark: string;
  };
  readonly attendance: {
    readonly name: string;
    readonly title: string;
    readonly event: string;
    readonly date: string;
    readonly organiser: string;
    readonly signature: string;
    readonly keptBy: string;
  };
  readonly contents: {
    readonly name: string;
    readonly reports: (year: Year) => readonly string[];
    readonly statements: (year: Year) => readonly string[];
    readonly pages: string;
    readonly hint: string;
  };
}

const DAYS_LEFT: Message = {
  one: 'остался {count} день',
  few: 'осталось {count} дня',
  many: 'осталось {count} дней',
  other: 'осталось {count} дня',
};
const DAYS_PAST: Message = {
  one: 'прошёл {count} день',
  few: 'прошло {count} дня',
  many: 'прошло {count} дней',
  other: 'прошло {count} дня',
};

const RUSSIAN: ListWording = {
  number: '№',
  fullName: 'ФИО',
  memberNo: 'Рег. №',
  norm: 'Норма',
  credited: 'Зачтено',
  shortfall: 'Не хватает',
  status: 'Статус',
  total: 'Итого',
  asOf: (day) => `По данным реестра на ${dottedDay(day)}.`,
  responsible: 'Ответственное лицо Палаты юридических консультантов',
  none: 'Таких консультантов нет',
  short: {
    name: 'Не хватает баллов',
    titles: (year) => ['Консультанты, которым не хватает баллов', `за ${year} год`],
    undecided: (count) => `Не вошли в список, так как их норма требует решения (п. 6.4): ${count}.`,
  },
  notFiled: {
    name: 'Не сдали отчёт',
    titles: (year) => ['Консультанты, не сдавшие отчёт', `за ${year} год`],
    lastDay: (day, daysLeft) => {
      const left = { count: Math.abs(daysLeft) };
      const words =
        daysLeft === 0
          ? 'сегодня последний день'
          : say(daysLeft > 0 ? DAYS_LEFT : DAYS_PAST, left, 'ru');
      return `Последний день сдачи отчёта: ${dottedDay(day)} (қаз. 3.2), ${words}.`;
    },
    counts: (obliged, notFiled) =>
      `Обязаны сдать отчёт: ${obliged}, сдали: ${obliged - notFiled}, не сдали: ${notFiled}.`,
    state: 'Состояние отчёта',
    mark: 'Отметка',
  },
  attendance: {
    name: 'Лист регистрации',
    title: 'Лист регистрации участников',
    event: 'Мероприятие',
    date: 'Дата',
    organiser: 'Организатор',
    signature: 'Подпись',
    keptBy: 'Ответственный за регистрацию (ФИО, подпись)',
  },
  contents: {
    name: 'Содержание',
    reports: (year) => ['Отчёты о повышении квалификации', `за ${year} год`],
    statements: (year) => ['Лицевые счета юридических консультантов', `за ${year} год`],
    pages: 'Страниц',
    hint: 'Щелчок по номеру открывает лист.',
  },
};

const KAZAKH: ListWording = {
  number: '№',
  fullName: 'Аты-жөні',
  memberNo: 'Тіркеу №',
  norm: 'Норма',
  credited: 'Есепке алынғаны',
  shortfall: 'Жетіспейді',
  status: 'Мәртебесі',
  total: 'Барлығы',
  asOf: (day) => `Тізілімнің ${dottedDay(day)} күнгі деректері бойынша.`,
  responsible: 'Заң консультанттары палатасының жауапты тұлғасы',
  none: 'Мұндай консультанттар жоқ',
  short: {
    name: 'Балл жетіспейді',
    titles: (year) => [`${year} жыл бойынша`, 'балл жетіспейтін консультанттар'],
    undecided: (count) =>
      `Нормасы шешімді қажет ететіндіктен (6.4-т.) тізімге кірмегендер: ${count}.`,
  },
  notFiled: {
    name: 'Есеп тапсырмағандар',
    titles: (year) => [`${year} жылғы есепті`, 'тапсырмаған консультанттар'],
    lastDay: (day, daysLeft) => {
      const count = Math.abs(daysLeft);
      const words =
        daysLeft === 0 ? 'бүгін – соңғы күн' : `${count} күн ${daysLeft > 0 ? 'қалды' : 'өтті'}`;
      return `Есеп тапсырудың соңғы күні: ${dottedDay(day)} (3.2-т.), ${words}.`;
    },
    counts: (obliged, notFiled) =>
      `Есеп тапсыруға міндеттілер: ${obliged}, тапсырғандар: ${obliged - notFiled}, тапсырмағандар: ${notFiled}.`,
    state: 'Есептің күйі',
    mark: 'Белгі',
  },
  attendance: {
    name: 'Тіркеу парағы',
    title: 'Қатысушыларды тіркеу парағы',
    event: 'Іс-шара',
    date: 'Күні',
    organiser: 'Ұйымдастырушы',
    signature: 'Қолы',
    keptBy: 'Тіркеуге жауапты адам (аты-жөні, қолы)',
  },
  contents: {
    name: 'Мазмұны',
    reports: (year) => ['Біліктілікті арттыру туралы', `${year} жылғы есептер`],
    statements: (year) => ['Заң консультанттарының', `${year} жылғы жеке есепшоттары`],
    pages: 'Беттер',
    hint: 'Нөмірін шертсеңіз, парағы ашылады.',
  },
};

/** The words of the lists in each language. */
export const LIST_WORDING: Readonly<Record<WorkbookLanguage, ListWording>> = {
  ru: RUSSIAN,
  kk: KAZAKH,
};
