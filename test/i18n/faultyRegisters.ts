import { check } from '../../src/actions';
import { columnsOf, decode, TABLES } from '../../src/register';
import type {
  ColumnKey,
  Issue,
  Snapshot,
  SnapshotCell,
  TableKey,
  TableSnapshot,
} from '../../src/register';
import { knownDay } from '../../src/rules';

type TypedRow<T extends TableKey> = Readonly<Partial<Record<ColumnKey<T>, SnapshotCell>>>;

const TODAY = knownDay('2026-06-01');

function day(iso: string): SnapshotCell {
  return { day: knownDay(iso) };
}

/** A table of the Russian register at A1 of its sheet with what people typed into it. */
export function tableOf<T extends TableKey>(
  table: T,
  rows: readonly TypedRow<T>[],
  without: readonly ColumnKey<T>[] = [],
): TableSnapshot {
  const columns = columnsOf(table).filter(([key]) => !without.includes(key));
  return {
    sheet: TABLES[table].sheet.ru,
    top: 0,
    left: 0,
    headers: columns.map(([, column]) => column.header.ru),
    rows: rows.map((row) => columns.map(([key]) => row[key] ?? null)),
  };
}

export function issuesOf(snapshot: Partial<Snapshot>): readonly Issue[] {
  const complete: Snapshot = { tables: {}, sheetNames: [], yearName: 2026, ...snapshot };
  return check(decode(complete), TODAY);
}

export function issueIn(snapshot: Partial<Snapshot>, code: Issue['code']): Issue {
  const found = issuesOf(snapshot).find((issue) => issue.code === code);
  if (!found) throw new Error(`No ${code}`);
  return found;
}

const ALIYEVA = 'Алиева Айгерим Болатовна';

const SCALE_ROW = {
  code: '2',
  shortRu: 'Семинар, вебинар, лекция',
  shortKk: 'Семинар, вебинар, дәріс',
  fullRu: 'Участие в семинарах',
  fullKk: 'Семинарларға қатысу',
  points: 2,
  fromYear: 2023,
  clause: '5.2',
};

export const SCALE = tableOf('scale', [
  SCALE_ROW,
  { ...SCALE_ROW, code: '3', shortRu: 'Курсы', shortKk: 'Курстар', fullRu: 'Курсы', fullKk: '' },
  {
    ...SCALE_ROW,
    code: '13',
    shortRu: 'Иная форма',
    shortKk: '',
    fullRu: '',
    fullKk: '',
    points: 0,
  },
]);

export const MEMBERS = tableOf('members', [
  { memberNo: '1', fullName: ALIYEVA, since: day('2020-01-01'), until: day('2026-12-31') },
]);

const SEMINAR = {
  member: ALIYEVA,
  date: day('2026-03-12'),
  form: '2',
  title: 'Семинар о договорах',
  organiser: 'Палата',
  evidence: 'папка 3, лист 12',
};

const faultyMembers = tableOf(
  'members',
  [
    { memberNo: '1', fullName: ALIYEVA, since: day('2020-01-01'), until: day('2026-05-01') },
    { memberNo: '1', fullName: ALIYEVA, since: day('2020-01-01'), until: day('2019-01-01') },
    { fullName: 'Иванов *', since: day('1920-05-05') },
    { memberNo: '3', since: { error: '#REF!' } },
    { memberNo: '4', fullName: 'Петров Пётр Петрович' },
  ],
  ['status', 'email'],
);

const faultyActivities: TableSnapshot = {
  ...tableOf('activities', [
    SEMINAR,
    SEMINAR,
    { ...SEMINAR, form: '3' },
    { ...SEMINAR, member: 'Алиева Айгерим Болатовн', title: '', organiser: '', evidence: null },
    { ...SEMINAR, member: null, form: null, date: null },
    { ...SEMINAR, title: 'Один', form: 'Танцы', date: day('2026-12-01') },
    { ...SEMINAR, title: 'Два', date: '03/04/2026' },
    { ...SEMINAR, title: 'Три', form: 'Семинар, вебинар, лекция.' },
    { ...SEMINAR, title: 'Четыре', form: 'двойная' },
    { ...SEMINAR, title: 'Пять', form: '13', date: day('2026-04-05') },
    { ...SEMINAR, title: 'Шесть', decision: 'отклонено' },
    { ...SEMINAR, title: 'Семь', decision: 'может быть', decidedPoints: '5' },
    { ...SEMINAR, title: 'Восемь', date: '12 марта 2026 г.', decidedPoints: 'пять' },
    { ...SEMINAR, title: 'Девять', date: day('2019-05-05'), credited: { error: '#NAME?' } },
  ]),
  typedFormulas: [[0, 1]],
};

const faultyExemptions = tableOf('exemptions', [
  { member: ALIYEVA, from: day('2026-04-01'), to: day('2026-04-30') },
  { member: ALIYEVA, from: day('2026-04-01'), to: day('2026-03-01') },
  { member: ALIYEVA },
]);

const faultyReports = tableOf('reports', [
  { member: ALIYEVA, year: 2026, individualNorm: 5 },
  { member: ALIYEVA, year: 2026 },
  { member: ALIYEVA },
]);

const faultyScale = tableOf('scale', [
  SCALE_ROW,
  { ...SCALE_ROW, code: '3', shortRu: 'Курсы', shortKk: '', fullRu: '', fullKk: 'двойная' },
  { ...SCALE_ROW, code: '4', shortRu: 'Доклад', shortKk: '', fullRu: '', fullKk: 'двойная' },
  { ...SCALE_ROW, code: '13', shortRu: 'Иная форма', shortKk: '', fullRu: '', fullKk: '' },
  { code: '14' },
]);

const faultySettings = tableOf('settings', [
  { key: 'reportingYear', value: 2025 },
  { key: 'requiredPoints', value: 'много' },
  { key: 'carryOver', value: 'да' },
  { key: 'awardOncePerYear', value: '2' },
  { key: 'formCaps', value: '2: 2' },
]);

/** Registers that between them have every issue there is. */
export const FAULTY_REGISTERS: readonly Partial<Snapshot>[] = [
  {
    tables: {
      members: faultyMembers,
      activities: faultyActivities,
      exemptions: faultyExemptions,
      reports: faultyReports,
      scale: faultyScale,
      settings: faultySettings,
    },
    merges: [{ sheet: TABLES.members.sheet.ru, address: 'A2:A3' }],
  },
  { tables: { settings: faultySettings }, yearName: 'давно' },
  { tables: { scale: SCALE }, yearName: 2001 },
  { yearName: undefined },
];
