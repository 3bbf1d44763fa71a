import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  activityInputAt,
  changeActivity,
  recordActivity,
  type ActivityInput,
} from '../../src/actions';
import type { Plan, RowPlace, Snapshot, TableSnapshot, WorkbookLanguage } from '../../src/register';
import { columnsOf, decode, isComputed, patchRows, replaceTable } from '../../src/register';
import { dottedDay, EDITION_2023, findForm, invariant, knownDay, yearOf } from '../../src/rules';
import type { Day } from '../../src/rules';
import { applied, unmet } from '../builders/applied';
import { planned, typedActivity as input } from '../builders/planned';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

const SEMINAR = 'Семинар, вебинар, лекция (слушатель)';

const register = (rows: RegisterRows = {}, language: WorkbookLanguage = 'ru') =>
  snapshotOf({ members: [member()], ...rows }, language);

const rowsOf = (snapshot: Snapshot) => decode(snapshot).register.activities;

function placeAt(snapshot: Snapshot, index: number): RowPlace {
  const place = rowsOf(snapshot)[index]?.place;
  invariant(place, `No activity ${index}`);
  return place;
}

const writesOf = (plan: Plan) =>
  plan.flatMap((edit) =>
    edit.kind === 'write' ? [{ top: edit.top, left: edit.left, cells: edit.cells }] : [],
  );

describe('recording an activity', () => {
  test('writes the typed columns side by side and leaves the computed ones alone', () => {
    const { plan, place } = planned(recordActivity(register({ activities: [{}] }), input()));
    expect(plan).toEqual([
      {
        kind: 'write',
        sheet: 'Мероприятия',
        top: 1,
        left: 0,
        cells: [
          [
            'Иванов Иван Иванович',
            { day: knownDay('2026-03-12') },
            SEMINAR,
            'Новое в гражданском процессе',
            'Юридический институт',
            'Сертификат № 1',
          ],
        ],
      },
    ]);
    expect(place).toEqual({ sheet: 'Мероприятия', cell: 'A2' });
  });

  test('takes the first row after the last one somebody typed into', () => {
    const rows = [activity(), {}, activity(), { flag: '' }, {}];
    const { plan } = planned(recordActivity(register({ activities: rows }), input()));
    expect(writesOf(plan).map(({ top }) => top)).toEqual([4]);
  });

  test('goes directly below a full table, and expects nothing to stand there', () => {
    const snapshot = register({ activities: [activity()] });
    const { plan, expects } = planned(recordActivity(snapshot, input()));
    expect(plan.at(-1)).toMatchObject({ kind: 'write', top: 2 });
    expect(plan[0]).toMatchObject({ kind: 'number-format', format: 'dd.mm.yyyy' });
    expect(expects.at(-1)).toEqual({
      sheet: 'Мероприятия',
      top: 2,
      left: 0,
      cells: [Array.from({ length: 12 }, () => null)],
    });
    expect(unmet(snapshot, expects)).toEqual([]);
  });

  test('expects that nobody has used the row or moved a column meanwhile', () => {
    const before = register({ activities: [activity(), {}] });
    const { expects } = planned(recordActivity(before, input()));
    expect(unmet(before, expects)).toEqual([]);
    const taken = applied(before, planned(recordActivity(before, input({ title: 'Чужое' }))).plan);
    expect(unmet(taken, expects)).not.toEqual([]);
    const table = before.tables.activities;
    invariant(table, 'activities');
    const moved = replaceTable(before, 'activities', reordered(table));
    expect(unmet(moved, expects)).not.toEqual([]);
  });

  test('keeps what it cannot read as it was typed', () => {
    const typed = input({ member: ' Никто ', date: '03/04/2026', form: 'Йога', evidence: '' });
    const after = applied(register(), planned(recordActivity(register(), typed)).plan);
    expect(after.tables.activities?.rows[0]?.slice(0, 6)).toEqual([
      'Никто',
      '03/04/2026',
      'Йога',
      'Новое в гражданском процессе',
      'Юридический институт',
      null,
    ]);
  });

  test('names the form as the drop-down does, unless two forms share that name', () => {
    const formIn = (snapshot: Snapshot, form: string) =>
      rowsOf(applied(snapshot, planned(recordActivity(snapshot, input({ form }))).plan))[0]?.form;
    expect(formIn(register({}, 'kk'), '10А')).toBe(EDITION_2023.rows[9]?.shortKk);
    const twin = { shortRu: 'Курс', shortKk: 'Курс', points: 2, fromYear: 2023 };
    const scale = [
      { ...twin, code: '1' },
      { ...twin, code: '2' },
    ];
    expect(formIn(register({ scale }), '2')).toBe('2');
  });

  test('is refused where the table or a needed column is missing', () => {
    const snapshot = register();
    const none = replaceTable(snapshot, 'activities', undefined);
    expect(recordActivity(none, input())).toEqual({
      kind: 'refused',
      code: 'table-missing',
      values: { table: 'Activities', sheet: 'Мероприятия' },
    });
    const table = snapshot.tables.activities;
    invariant(table, 'activities');
    const headers = table.headers.map((header) =>
      header === 'Подтверждающий документ' ? 'Документ' : header,
    );
    const without = replaceTable(snapshot, 'activities', { ...table, headers });
    expect(recordActivity(without, input())).toEqual({
      kind: 'refused',
      code: 'column-missing',
      values: { column: 'Подтверждающий документ', sheet: 'Мероприятия' },
    });
    expect(recordActivity(without, input({ evidence: '' })).kind).toBe('planned');
  });
});

const words = fc.constantFrom('Семинар', '=1+1', '12', '  пробел ', 'да', '«Е»', '12.03.2026');
const anyDay = fc
  .integer({ min: knownDay('2023-01-01'), max: knownDay('2030-12-31') })
  .map((n) => n as Day);
const anyInput: fc.Arbitrary<ActivityInput> = fc.record({
  member: fc.constant('Иванов Иван Иванович'),
  date: anyDay.map(dottedDay),
  form: fc.constantFrom(
    ...EDITION_2023.rows.flatMap(({ code, shortRu, fullKk }) => [code, shortRu, fullKk]),
  ),
  title: words,
  organiser: words,
  evidence: words,
});

/** As a person may arrange the columns: turned round, with one of their own among them. */
function reordered(table: TableSnapshot): TableSnapshot {
  const turn = <Cell>(cells: readonly Cell[], own: Cell): Cell[] => [
    ...cells.slice(4).toReversed(),
    own,
    ...cells.slice(0, 4),
  ];
  return {
    ...table,
    left: 3,
    top: 5,
    headers: turn(table.headers, 'Моё'),
    rows: table.rows.map((row) => turn(row, null)),
  };
}

describe('laws of recording and changing', () => {
  const start = register({ activities: [activity({ title: 'Первое' }), {}] });
  const table = start.tables.activities;
  invariant(table, 'activities');
  const turned = replaceTable(start, 'activities', reordered(table));

  test('what is recorded is read back, in whatever order the columns stand', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(start, turned), (typed, snapshot) => {
        const after = applied(snapshot, planned(recordActivity(snapshot, typed)).plan);
        const row = rowsOf(after)[1];
        invariant(row?.date !== undefined, 'no date');
        expect(dottedDay(row.date)).toBe(typed.date);
        expect(row).toMatchObject({
          member: typed.member,
          title: typed.title.trim(),
          organiser: typed.organiser.trim(),
          evidence: typed.evidence.trim(),
        });
        const { scale } = decode(snapshot).register;
        expect(findForm(scale, row.form, yearOf(row.date))).toEqual(
          findForm(scale, typed.form, yearOf(row.date)),
        );
        expect(decode(after).issues).toEqual([]);
      }),
    );
  });

  test('no computed column and no column of another is ever written', () => {
    const indexes = (snapshot: Snapshot) => {
      const { headers = [], left = 0 } = snapshot.tables.activities ?? {};
      const ours = columnsOf('activities').filter(([, column]) => !isComputed(column));
      const names = new Set(ours.map(([, column]) => column.header.ru));
      return headers.flatMap((header, index) => (names.has(header) ? [] : [left + index]));
    };
    fc.assert(
      fc.property(anyInput, anyInput, fc.constantFrom(start, turned), (one, two, snapshot) => {
        const recorded = planned(recordActivity(snapshot, one));
        const after = applied(snapshot, recorded.plan);
        const changed = planned(changeActivity(after, placeAt(after, 1), two));
        for (const { left, cells } of writesOf([...recorded.plan, ...changed.plan])) {
          for (const column of indexes(snapshot))
            expect(cells[0]?.[column - left] ?? null).toBeNull();
        }
      }),
    );
  });

  test('changing and changing back gives the same workbook', () => {
    fc.assert(
      fc.property(anyInput, anyInput, fc.constantFrom(start, turned), (one, two, snapshot) => {
        const before = applied(snapshot, planned(recordActivity(snapshot, one)).plan);
        const place = placeAt(before, 1);
        const held = activityInputAt(before, place);
        invariant(held, 'no row');
        const there = planned(changeActivity(before, place, two, held));
        expect(unmet(before, there.expects)).toEqual([]);
        const after = applied(before, there.plan);
        const back = planned(changeActivity(after, place, held));
        expect(applied(after, back.plan)).toEqual(before);
      }),
    );
  });

  test('a change that changes nothing plans nothing', () => {
    fc.assert(
      fc.property(anyInput, (typed) => {
        const after = applied(start, planned(recordActivity(start, typed)).plan);
        const { plan, expects } = planned(changeActivity(after, placeAt(after, 1), typed));
        expect([plan, expects]).toEqual([[], []]);
      }),
    );
  });
});

describe('changing an activity', () => {
  const snapshot = register({ activities: [activity(), activity({ title: 'Другое' })] });

  test('writes only what differs and expects the row to be the one that was seen', () => {
    const place = placeAt(snapshot, 1);
    const {
      plan,
      expects,
      place: shown,
    } = planned(
      changeActivity(snapshot, place, input({ title: 'Другое', evidence: '', date: '2026-03-13' })),
    );
    expect(writesOf(plan)).toEqual([
      { top: 2, left: 1, cells: [[{ day: knownDay('2026-03-13') }, null, null, null, '']] },
    ]);
    expect(shown.cell).toBe('B3');
    expect(expects.filter(({ top }) => top === 2)).toEqual([
      {
        sheet: 'Мероприятия',
        top: 2,
        left: 0,
        cells: [['Иванов Иван Иванович', day('2026-03-12')]],
      },
      { sheet: 'Мероприятия', top: 2, left: 3, cells: [['Другое']] },
      { sheet: 'Мероприятия', top: 2, left: 5, cells: [['Сертификат № 1']] },
    ]);
  });

  test('makes a date of one that was text, whatever the cell is formatted as', () => {
    const texts = register({ activities: [activity({ date: '12.03.2026' })] });
    const { plan } = planned(changeActivity(texts, placeAt(texts, 0), input()));
    expect(plan).toMatchObject([
      {
        kind: 'number-format',
        format: 'dd.mm.yyyy',
        block: { top: 1, left: 1, bottom: 1, right: 1 },
      },
      { kind: 'write', cells: [[{ day: knownDay('2026-03-12') }]] },
    ]);
  });

  test('leaves a form alone that is written in another of its own names', () => {
    expect(
      planned(changeActivity(snapshot, placeAt(snapshot, 0), input({ form: SEMINAR }))).plan,
    ).toEqual([]);
  });

  const before = activityInputAt(snapshot, placeAt(snapshot, 1));
  invariant(before, 'no row');
  const edited = { ...before, title: 'Исправлено' };

  test('follows the row that moved', () => {
    const [first = [], second = []] = snapshot.tables.activities?.rows ?? [];
    const moved = patchRows(snapshot, { table: 'activities', firstRow: 1, rows: [first, second] });
    const { plan } = planned(changeActivity(moved, placeAt(snapshot, 1), edited, before));
    expect(writesOf(plan)).toEqual([{ top: 3, left: 3, cells: [['Исправлено']] }]);
  });

  const changedBy = (others: Partial<ActivityInput>): Snapshot =>
    applied(
      snapshot,
      planned(changeActivity(snapshot, placeAt(snapshot, 1), { ...before, ...others })).plan,
    );

  test('keeps what somebody else changed in another cell', () => {
    const meanwhile = changedBy({ evidence: 'папка 3' });
    const { plan } = planned(changeActivity(meanwhile, placeAt(snapshot, 1), edited, before));
    expect(rowsOf(applied(meanwhile, plan))[1]).toMatchObject({
      title: 'Исправлено',
      evidence: 'папка 3',
    });
  });

  test('is refused where somebody else changed the same cell, or the row is gone', () => {
    const place = placeAt(snapshot, 1);
    const refused = (now: Snapshot) => {
      const outcome = changeActivity(now, place, edited, before);
      return outcome.kind === 'refused' && outcome.code;
    };
    expect(refused(changedBy({ title: 'Ещё иначе' }))).toBe('row-changed');
    expect(refused(register({ activities: [activity()] }))).toBe('row-gone');
    expect(changeActivity(register(), place, edited)).toEqual({
      kind: 'refused',
      code: 'row-gone',
      values: { sheet: 'Мероприятия', row: 3 },
    });
  });
});
