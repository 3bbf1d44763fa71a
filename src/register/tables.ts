import type { Bilingual } from './language';
import type { PlanCell } from './plan';

/** The tables of a register, in the order of their sheets. Format version 1. */
export type TableKey =
  'members' | 'activities' | 'exemptions' | 'reports' | 'scale' | 'settings' | 'log' | 'closed';

/** What kind of cell a column holds: it decides number format, drop-down and how the cell is read. */
export type ColumnKind = 'text' | 'date' | 'points' | 'year' | 'computed-number' | 'computed-text';

/** A closed list a person picks from; `members` and `forms` follow other tables, the rest are fixed words. */
export type ChoiceList =
  'members' | 'forms' | 'decision' | 'report-state' | 'report-language' | 'exemption-basis';

export interface ColumnDescription {
  readonly header: Bilingual;
  readonly kind: ColumnKind;
  readonly choices?: ChoiceList;
  /** Width in characters of the default font. */
  readonly width: number;
  /** Digits that are a name, not a number: kept as text. */
  readonly isCode?: boolean;
  /** There for formulas, not for people. */
  readonly isHidden?: boolean;
  /** Not part of the contract: a register made elsewhere is complete without it. */
  readonly added?: boolean;
}

export interface TableDescription {
  /** Excel's table name, Latin in every language. */
  readonly name: string;
  readonly sheet: Bilingual;
  readonly columns: Readonly<Record<string, ColumnDescription>>;
}

const same = (text: string): Bilingual => ({ ru: text, kk: text });

/** Every sheet, table and column of a register: the one description that set-up, decoding and checks share. */
export const TABLES = {
  members: {
    name: 'Members',
    sheet: { ru: 'Консультанты', kk: 'Консультанттар' },
    columns: {
      memberNo: {
        header: { ru: 'Рег. №', kk: 'Тіркеу №' },
        kind: 'text',
        isCode: true,
        width: 9,
      },
      fullName: { header: { ru: 'ФИО', kk: 'Аты-жөні' }, kind: 'text', width: 38 },
      since: { header: { ru: 'Член с', kk: 'Мүшелік басталған күн' }, kind: 'date', width: 12 },
      until: { header: { ru: 'Выбыл', kk: 'Шыққан күні' }, kind: 'date', width: 12 },
      reportLanguage: {
        header: { ru: 'Язык отчёта', kk: 'Есеп тілі' },
        kind: 'text',
        choices: 'report-language',
        width: 13,
      },
      email: { header: { ru: 'Эл. почта', kk: 'Эл. пошта' }, kind: 'text', width: 26 },
      norm: { header: same('Норма'), kind: 'computed-number', width: 9 },
      claimed: {
        header: { ru: 'Заявлено', kk: 'Мәлімделгені' },
        kind: 'computed-number',
        width: 12,
      },
      credited: {
        header: { ru: 'Зачтено', kk: 'Есепке алынғаны' },
        kind: 'computed-number',
        width: 12,
      },
      shortfall: {
        header: { ru: 'Не хватает', kk: 'Жетіспейді' },
        kind: 'computed-number',
        width: 12,
      },
      status: { header: { ru: 'Статус', kk: 'Мәртебесі' }, kind: 'computed-text', width: 22 },
      exemptDays: {
        header: { ru: 'Дней освобождения', kk: 'Босатылған күн саны' },
        kind: 'computed-number',
        width: 14,
        added: true,
      },
    },
  },
  activities: {
    name: 'Activities',
    sheet: { ru: 'Мероприятия', kk: 'Іс-шаралар' },
    columns: {
      member: {
        header: same('Консультант'),
        kind: 'text',
        choices: 'members',
        width: 34,
      },
      date: { header: { ru: 'Дата', kk: 'Күні' }, kind: 'date', width: 12 },
      form: {
        header: { ru: 'Форма участия', kk: 'Қатысу нысаны' },
        kind: 'text',
        choices: 'forms',
        width: 38,
      },
      title: {
        header: { ru: 'Наименование мероприятия', kk: 'Іс-шараның атауы' },
        kind: 'text',
        width: 48,
      },
      organiser: {
        header: { ru: 'Наименование организатора', kk: 'Ұйымдастырушының атауы' },
        kind: 'text',
        width: 34,
      },
      evidence: {
        header: { ru: 'Подтверждающий документ', kk: 'Растайтын құжат' },
        kind: 'text',
        width: 28,
      },
      claimed: { header: { ru: 'Баллы', kk: 'Балл саны' }, kind: 'computed-number', width: 9 },
      decision: {
        header: { ru: 'Решение', kk: 'Шешім' },
        kind: 'text',
        choices: 'decision',
        width: 14,
      },
      decidedPoints: {
        header: { ru: 'Баллы по решению', kk: 'Шешім бойынша балл' },
        kind: 'points',
        width: 12,
      },
      remark: { header: { ru: 'Замечание', kk: 'Ескерту' }, kind: 'text', width: 34 },
      credited: {
        header: { ru: 'Зачтено', kk: 'Есепке алынғаны' },
        kind: 'computed-number',
        width: 12,
      },
      flag: {
        header: { ru: 'Отметка', kk: 'Белгі' },
        kind: 'computed-text',
        width: 20,
        added: true,
      },
    },
  },
  exemptions: {
    name: 'Exemptions',
    sheet: { ru: 'Освобождения', kk: 'Босатулар' },
    columns: {
      member: { header: same('Консультант'), kind: 'text', choices: 'members', width: 34 },
      basis: {
        header: { ru: 'Основание', kk: 'Негізі' },
        kind: 'text',
        choices: 'exemption-basis',
        width: 38,
      },
      from: { header: { ru: 'С', kk: 'Басталуы' }, kind: 'date', width: 12 },
      to: { header: { ru: 'По', kk: 'Аяқталуы' }, kind: 'date', width: 12 },
      document: { header: { ru: 'Документ', kk: 'Құжат' }, kind: 'text', width: 34 },
    },
  },
  reports: {
    name: 'Reports',
    sheet: { ru: 'Отчёты', kk: 'Есептер' },
    columns: {
      member: { header: same('Консультант'), kind: 'text', choices: 'members', width: 34 },
      year: { header: { ru: 'Год', kk: 'Жыл' }, kind: 'year', width: 8 },
      state: {
        header: { ru: 'Состояние', kk: 'Күйі' },
        kind: 'text',
        choices: 'report-state',
        width: 15,
      },
      filed: { header: { ru: 'Сдан', kk: 'Тапсырылған күні' }, kind: 'date', width: 12 },
      remarks: { header: { ru: 'Замечания', kk: 'Ескертулер' }, kind: 'text', width: 34 },
      position: {
        header: { ru: 'Позиция консультанта', kk: 'Консультанттың ұстанымы' },
        kind: 'text',
        width: 34,
      },
      comment: { header: { ru: 'Комментарий', kk: 'Түсініктеме' }, kind: 'text', width: 34 },
      accepted: { header: { ru: 'Принят', kk: 'Қабылданған күні' }, kind: 'date', width: 12 },
      acceptedBy: { header: { ru: 'Принял', kk: 'Қабылдаған' }, kind: 'text', width: 30 },
      individualNorm: {
        header: { ru: 'Индивидуальная норма', kk: 'Жеке норма' },
        kind: 'points',
        width: 16,
      },
      normReason: { header: { ru: 'Причина нормы', kk: 'Норма себебі' }, kind: 'text', width: 34 },
    },
  },
  scale: {
    name: 'Scale',
    sheet: same('Шкала'),
    columns: {
      code: { header: same('Код'), kind: 'text', isCode: true, width: 7 },
      shortRu: { header: same('Форма (рус.)'), kind: 'text', width: 44 },
      shortKk: { header: same('Нысан (қаз.)'), kind: 'text', width: 44 },
      fullRu: { header: same('Полное наименование (рус.)'), kind: 'text', width: 60 },
      fullKk: { header: same('Толық атауы (қаз.)'), kind: 'text', width: 60 },
      points: { header: same('Баллы'), kind: 'points', width: 8 },
      fromYear: { header: same('С года'), kind: 'year', width: 8 },
      toYear: { header: same('По год'), kind: 'year', width: 8 },
      clause: { header: same('Пункт'), kind: 'text', isCode: true, width: 22 },
      key: { header: same('Ключ'), kind: 'computed-text', width: 12, added: true, isHidden: true },
    },
  },
  settings: {
    name: 'Settings',
    sheet: { ru: 'Настройки', kk: 'Баптаулар' },
    columns: {
      key: { header: { ru: 'Ключ', kk: 'Ключ' }, kind: 'text', width: 26 },
      label: { header: same('Параметр'), kind: 'text', width: 62 },
      value: { header: { ru: 'Значение', kk: 'Мәні' }, kind: 'text', width: 46 },
    },
  },
  log: {
    name: 'Log',
    sheet: same('Журнал'),
    columns: {
      date: { header: { ru: 'Дата', kk: 'Күні' }, kind: 'date', width: 12 },
      who: { header: { ru: 'Кто', kk: 'Кім' }, kind: 'text', width: 30 },
      what: { header: { ru: 'Действие', kk: 'Әрекет' }, kind: 'text', width: 34 },
      member: { header: same('Консультант'), kind: 'text', width: 34 },
      year: { header: { ru: 'Год', kk: 'Жыл' }, kind: 'year', width: 8 },
      where: { header: { ru: 'Место', kk: 'Орны' }, kind: 'text', width: 20 },
      before: { header: { ru: 'Было', kk: 'Бұрын' }, kind: 'text', width: 34 },
      after: { header: { ru: 'Стало', kk: 'Енді' }, kind: 'text', width: 34 },
      reason: { header: { ru: 'Причина', kk: 'Себебі' }, kind: 'text', width: 40 },
    },
  },
  closed: {
    name: 'Closed',
    sheet: { ru: 'Закрытые годы', kk: 'Жабылған жылдар' },
    columns: {
      year: { header: { ru: 'Год', kk: 'Жыл' }, kind: 'year', width: 8 },
      closing: { header: { ru: 'Закрытие №', kk: 'Жабылу №' }, kind: 'points', width: 12 },
      date: { header: { ru: 'Закрыт', kk: 'Жабылған күні' }, kind: 'date', width: 12 },
      sheet: { header: { ru: 'Лист', kk: 'Парақ' }, kind: 'text', width: 16 },
      member: { header: same('Консультант'), kind: 'text', width: 34 },
      content: { header: { ru: 'Содержание', kk: 'Мазмұны' }, kind: 'text', width: 120 },
    },
  },
} as const satisfies Record<TableKey, TableDescription>;

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** Tables that a register is complete without: they are made when something is first written into them. */
const MADE_ON_NEED: readonly TableKey[] = ['log', 'closed'];

/** The tables every register has. */
export const BASE_TABLE_KEYS = TABLE_KEYS.filter((key) => !MADE_ON_NEED.includes(key));

/** The columns of one table, by their key. */
export type ColumnKey<T extends TableKey> = keyof (typeof TABLES)[T]['columns'] & string;

/** A table's columns in the order they stand on the sheet. */
export function columnsOf<T extends TableKey>(
  table: T,
): readonly (readonly [ColumnKey<T>, ColumnDescription])[] {
  return Object.entries<ColumnDescription>(TABLES[table].columns) as unknown as readonly (readonly [
    ColumnKey<T>,
    ColumnDescription,
  ])[];
}

export function isComputed(column: ColumnDescription): boolean {
  return column.kind === 'computed-number' || column.kind === 'computed-text';
}

/** A table's rows ready to be written: digits that are names go as text into the columns formatted for it. */
export function tableCells(
  table: TableKey,
  rows: readonly (readonly PlanCell[])[],
): readonly (readonly PlanCell[])[] {
  const columns = columnsOf(table).map(([, column]) => column);
  return rows.map((row) =>
    row.map((cell, index) =>
      typeof cell === 'string' && columns[index]?.isCode === true ? { code: cell } : cell,
    ),
  );
}
