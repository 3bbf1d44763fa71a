import type { Day, Year } from '../../rules';
import { dottedDay } from '../../rules';
import type { WorkbookLanguage } from '../../register';
import type { Message } from '../../i18n';

type Five = readonly [string, string, string, string, string];
type Eight = readonly [string, string, string, string, string, string, string, string];

/** The words of a consultant's statement: the program's own. */
export interface StatementWording {
  /** Name of the sheet. */
  sheet(fullName: string): string;
  title(year: Year): string;
  readonly fullName: string;
  readonly memberNo: string;
  readonly chamber: string;
  readonly since: string;
  readonly until: string;
  readonly summary: Five;
  readonly activities: string;
  readonly headings: Eight;
  readonly noActivities: string;
  readonly total: string;
  readonly norm: string;
  readonly exemptions: string;
  readonly basisMissing: string;
  readonly stillRunning: string;
  readonly exemptDays: Message;
  readonly notes: string;
  readonly report: string;
  filed(day: Day): string;
  accepted(day: Day): string;
  readonly remarks: string;
  /** Any form may be chosen (clause 1.6). */
  readonly advice: Message;
  readonly way: Message;
  readonly responsible: string;
}

const RUSSIAN: StatementWording = {
  sheet: (fullName) => `Счёт ${fullName}`,
  title: (year) => `Лицевой счёт юридического консультанта за ${year} год`,
  fullName: 'ФИО',
  memberNo: 'Рег. №',
  chamber: 'Палата',
  since: 'Член с',
  until: 'Выбыл',
  summary: ['Норма', 'Заявлено', 'Зачтено', 'Не хватает', 'Статус'],
  activities: 'Мероприятия',
  headings: [
    '№',
    'Дата',
    'Форма участия',
    'Мероприятие, организатор',
    'Подтверждающий документ',
    'Заявлено',
    'Зачтено',
    'Обоснование',
  ],
  noActivities: 'Мероприятий за год нет',
  total: 'Итого',
  norm: 'Норма',
  exemptions: 'Освобождения (п. 6.4)',
  basisMissing: 'основание не указано',
  stillRunning: 'продолжается',
  exemptDays: {
    one: 'В отчётном году: {count} день',
    few: 'В отчётном году: {count} дня',
    many: 'В отчётном году: {count} дней',
    other: 'В отчётном году: {count} дня',
  },
  notes: 'Примечания',
  report: 'Отчёт за год',
  filed: (day) => `дата сдачи: ${dottedDay(day)}`,
  accepted: (day) => `дата принятия: ${dottedDay(day)}`,
  remarks: 'Замечания',
  advice: {
    one: 'Не хватает {count} балла. Любую форму консультант выбирает сам (п. 1.6, қаз. 3.1), например:',
    few: 'Не хватает {count} баллов. Любую форму консультант выбирает сам (п. 1.6, қаз. 3.1), например:',
    many: 'Не хватает {count} баллов. Любую форму консультант выбирает сам (п. 1.6, қаз. 3.1), например:',
    other:
      'Не хватает {count} балла. Любую форму консультант выбирает сам (п. 1.6, қаз. 3.1), например:',
  },
  way: {
    one: '– {form} × {times}: {count} балл',
    few: '– {form} × {times}: {count} балла',
    many: '– {form} × {times}: {count} баллов',
    other: '– {form} × {times}: {count} балла',
  },
  responsible: 'Ответственное лицо Палаты юридических консультантов',
};

const KAZAKH: StatementWording = {
  sheet: (fullName) => `Есепшот ${fullName}`,
  title: (year) => `Заң консультантының ${year} жылғы жеке есепшоты`,
  fullName: 'Аты-жөні',
  memberNo: 'Тіркеу №',
  chamber: 'Палата',
  since: 'Мүшелік басталған күн',
  until: 'Шыққан күні',
  summary: ['Норма', 'Мәлімделгені', 'Есепке алынғаны', 'Жетіспейді', 'Мәртебесі'],
  activities: 'Іс-шаралар',
  headings: [
    '№',
    'Күні',
    'Қатысу нысаны',
    'Іс-шара, ұйымдастырушы',
    'Растайтын құжат',
    'Мәлім-делгені',
    'Есепке алынғаны',
    'Негіздемесі',
  ],
  noActivities: 'Жыл ішінде іс-шара жоқ',
  total: 'Барлығы',
  norm: 'Норма',
  exemptions: 'Босатулар (6.4-т.)',
  basisMissing: 'негізі көрсетілмеген',
  stillRunning: 'жалғасуда',
  exemptDays: 'Есептік жылы: {count} күн',
  notes: 'Ескертпелер',
  report: 'Жылдық есеп',
  filed: (day) => `тапсырылған күні: ${dottedDay(day)}`,
  accepted: (day) => `қабылданған күні: ${dottedDay(day)}`,
  remarks: 'Ескертулер',
  advice:
    '{count} балл жетіспейді. Кез келген нысанды консультант өзі таңдайды (3.1-т., орыс. 1.6), мысалы:',
  way: '– {form} × {times}: {count} балл',
  responsible: 'Заң консультанттары палатасының жауапты тұлғасы',
};

/** The words of the statement in each language. */
export const STATEMENT_WORDING: Readonly<Record<WorkbookLanguage, StatementWording>> = {
  ru: RUSSIAN,
  kk: KAZAKH,
};
