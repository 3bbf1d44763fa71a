import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Existing } from '../../src/actions';
import type { LiveChange, Planned, Undo } from '../../src/excel';
import type { Edit, Expectation, PlanCell, SnapshotCell } from '../../src/register';
import { ANNA, MARCH, openDesk, settled, type Desk } from './liveDesk';
import { read, rowsOf, sheetOf, type } from './registerBook';

const SHEET = 'Мероприятия';
const NEW_ROW: readonly PlanCell[] = [ANNA, MARCH, { code: '8' }, 'Курс', 'Институт', 'Справка'];

/** Writes an activity directly below the last row, as the register knows it. */
const addBelow = ({ snapshot }: Existing): Planned => {
  const top = (snapshot.tables.activities?.rows.length ?? 0) + 1;
  return {
    kind: 'planned',
    plan: [{ kind: 'write', sheet: SHEET, top, left: 0, cells: [NEW_ROW] }],
    expects: [{ sheet: SHEET, top, left: 0, cells: [[null, null, null]] }],
  };
};

/** Writes a title where another one is expected. */
const retitle =
  (title: PlanCell, expected: SnapshotCell, top = 1) =>
  (): Planned => ({
    kind: 'planned',
    plan: [{ kind: 'write', sheet: SHEET, top, left: 3, cells: [[title]] }],
    expects: [{ sheet: SHEET, top, left: 3, cells: [[expected]] }],
  });

const planOf =
  (...plan: Edit[]) =>
  (): Planned => ({ kind: 'planned', plan });

const undoOf = ({ undo }: { readonly undo?: Undo | undefined }): Undo => {
  if (!undo) throw new Error('Nothing to take back');
  return undo;
};

/** Everything that stands on the sheets with its number format, where tables stand, and what names stand for. */
const contents = ({ workbook }: Pick<Desk, 'workbook'>) => ({
  names: workbook.names.items.map(({ name, formula }) => `${name}${formula}`).sort(),
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => {
        const content = sheet.formulaAt(row, column) ?? sheet.valueAt(row, column);
        return content === null ? null : [content, sheet.styleAt(row, column).numberFormat];
      }),
    ),
    tables: sheet.tables.map(({ name, area: place }) => [name, place]),
  })),
});

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  await desk.close();
});

describe('a change', () => {
  test('is written, known with its computed results, and told as the pane’s own', async () => {
    const changes: LiveChange[] = [];
    desk.live.onChange((change) => changes.push(change));
    await desk.live.change(addBelow);
    expect(changes.map(({ source }) => source)).toEqual(['pane']);
    expect(rowsOf(desk, 'activities')[1]).toMatchObject({ Баллы: 6, Зачтено: 6 });
    const { activities } = desk.live.existing.snapshot.tables;
    expect(activities).toEqual((await read(desk, true)).snapshot.tables.activities);
    await settled();
    expect(changes).toHaveLength(1);
  });

  test('takes three small requests', async () => {
    const { traffic } = await desk.office.host.measure(() => desk.live.change(addBelow));
    expect(traffic.syncs).toBe(3);
    expect(traffic.requestBytes + traffic.responseBytes).toBeLessThan(40_000);
  });

  test('without a plan asks Excel for nothing', async () => {
    const { result, traffic } = await desk.office.host.measure(() =>
      desk.live.change(() => ({ kind: 'refused', code: 'row-gone' })),
    );
    expect(result).toEqual({ outcome: { kind: 'refused', code: 'row-gone' } });
    expect(traffic.syncs).toBe(0);
  });

  test('is planned anew where a co-author took the row', async () => {
    await type(desk.coAuthor, SHEET, 'A3', [[ANNA, MARCH, "'2", 'Чужая строка', 'Палата']]);
    await desk.live.change(addBelow);
    expect(rowsOf(desk, 'activities').map((row) => row['Наименование мероприятия'])).toEqual([
      'Семинар',
      'Чужая строка',
      'Курс',
    ]);
  });

  test('is planned anew where rows went, so that no gap opens below the table', async () => {
    await type(desk.coAuthor, SHEET, 'A3', [[ANNA, MARCH, "'2", 'Лекция', 'Палата']]);
    await settled();
    desk.workbook.edit('Болат', () => sheetOf(desk, SHEET).deleteRows(1, 1));
    await desk.live.change(addBelow);
    expect(rowsOf(desk, 'activities').map((row) => row['Наименование мероприятия'])).toEqual([
      'Лекция',
      'Курс',
    ]);
  });

  test('gives up after three attempts and writes nothing', async () => {
    let plans = 0;
    const stubborn = () => {
      plans += 1;
      return retitle('Моё', 'никогда')();
    };
    await expect(desk.live.change(stubborn)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(plans).toBe(3);
    expect(sheetOf(desk, SHEET).valueAt(1, 3)).toBe('Семинар');
  });

  test.each<[string, SnapshotCell, boolean]>([
    ['its text', 'Семинар', true],
    ['another text', 'семинар', false],
    ['nothing', null, false],
    ['a number', 5, false],
  ])('finds %s expected where a text stands', async (_, expected, holds) => {
    const done = desk.live.change(retitle('Новое', expected)).then(
      () => true,
      () => false,
    );
    expect(await done).toBe(holds);
  });

  test('finds days, errors and empty cells as they were expected', async () => {
    await type(desk.coAuthor, SHEET, 'E2', [['=1/0']]);
    const expects: Expectation[] = [
      { sheet: SHEET, top: 1, left: 1, cells: [[{ day: (MARCH - 25569) as never }]] },
      { sheet: SHEET, top: 1, left: 4, cells: [[{ error: '#DIV/0!' }]] },
      { sheet: SHEET, top: 1, left: 7, cells: [[null, null, null]] },
    ];
    await settled();
    const { undo } = await desk.live.change(() => ({ ...retitle('Новое', 'Семинар')(), expects }));
    expect(undo).toBeDefined();
  });

  test('waits its turn: two at once both get a row', async () => {
    await Promise.all([desk.live.change(addBelow), desk.live.change(addBelow)]);
    expect(rowsOf(desk, 'activities')).toHaveLength(3);
  });

  test('that is refused by a protected sheet says so and leaves the register known', async () => {
    desk.workbook.edit('somebody', () => sheetOf(desk, SHEET).protect());
    await expect(desk.live.change(addBelow)).rejects.toMatchObject({ code: 'protected' });
    expect(desk.live.existing).toEqual(await read(desk, true));
  });
});

describe('taking a change back', () => {
  test.each<[string, () => Planned | ((existing: Existing) => Planned)]>([
    ['a row below the table', () => addBelow],
    ['a title', () => retitle('Новое', 'Семинар')],
    [
      'a number that was text',
      () =>
        planOf(
          {
            kind: 'number-format',
            block: { sheet: SHEET, top: 1, left: 2, bottom: 1, right: 2 },
            format: '0',
          },
          { kind: 'write', sheet: SHEET, top: 1, left: 2, cells: [[8]] },
        ),
    ],
    [
      'a computed column that was rewritten',
      () =>
        planOf({ kind: 'write', sheet: SHEET, top: 1, left: 6, cells: [[{ formula: '=1+1' }]] }),
    ],
    [
      'the rows of a whole table',
      () =>
        planOf({
          kind: 'fill-table',
          name: 'Activities',
          rows: Array.from({ length: 5 }, () => [...NEW_ROW, null, null, null, null, null, null]),
        }),
    ],
    [
      'cells beside every table',
      () => planOf({ kind: 'write', sheet: 'Лист1', top: 2, left: 2, cells: [['=текст', 5]] }),
    ],
    ['a name', () => planOf({ kind: 'name-formula', name: 'CPD_Year', formula: '=2025' })],
  ])('brings %s back as it was', async (_, plan) => {
    const made = plan();
    const before = contents(desk);
    const known = desk.live.existing;
    const { undo } = await desk.live.change(typeof made === 'function' ? made : () => made);
    expect(contents(desk)).not.toEqual(before);
    expect(await desk.live.undo(undoOf({ undo }))).toBe('undone');
    expect(contents(desk)).toEqual(before);
    expect(desk.live.existing.snapshot).toEqual(known.snapshot);
  });

  test('keeps which text stands in cells formatted as text, to write it as it was', async () => {
    const { blocks } = undoOf(
      await desk.live.change(
        planOf({ kind: 'write', sheet: 'Консультанты', top: 1, left: 5, cells: [['почта']] }),
      ),
    );
    expect(blocks[0]?.before[0]?.slice(0, 2)).toEqual([{ code: '1' }, ANNA]);
  });

  test.each<[string, string, (string | number | null)[][]]>([
    ['the very cell', 'D3', [['Лекция']]],
    ['its decision', 'H3', [['зачтено']]],
    ['the row below it', 'A4', [[ANNA, MARCH, "'2", 'Лекция']]],
  ])('is refused and loses nothing when %s was changed since', async (_, cell, rows) => {
    const undo = undoOf(await desk.live.change(addBelow));
    await type(desk.coAuthor, SHEET, cell, rows);
    const before = contents(desk);
    expect(await desk.live.undo(undo)).toBe('changed-since');
    expect(contents(desk)).toEqual(before);
  });

  test('is refused when rows moved', async () => {
    const undo = undoOf(await desk.live.change(retitle('Новое', 'Семинар')));
    desk.workbook.edit('Болат', () => sheetOf(desk, SHEET).insertRows(0, 1));
    expect(await desk.live.undo(undo)).toBe('changed-since');
  });

  test('works once, and in the order the changes came back', async () => {
    const before = contents(desk);
    const first = undoOf(await desk.live.change(addBelow));
    const second = undoOf(await desk.live.change(addBelow));
    expect(await desk.live.undo(first)).toBe('changed-since');
    expect(await desk.live.undo(second)).toBe('undone');
    expect(await desk.live.undo(first)).toBe('undone');
    expect(await desk.live.undo(first)).toBe('changed-since');
    expect(contents(desk)).toEqual(before);
  });
});
