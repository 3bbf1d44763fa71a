import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setUp } from '../../src/actions';
import { serialOfDay } from '../../src/excel';
import { columnsOf, TABLES, type Plan, type PlanCell } from '../../src/register';
import { knownDay, year, type Day } from '../../src/rules';
import {
  apply,
  emptyBook,
  read,
  registerBook,
  rowsOf,
  sheetOf,
  tableOf,
  type Book,
} from './registerBook';

const SHEET = 'Лист1';

const writing = (top: number, left: number, cells: readonly (readonly PlanCell[])[]): Plan => [
  { kind: 'write', sheet: SHEET, top, left, cells },
];

describe('applying a plan', () => {
  let book: Book;

  beforeEach(() => {
    book = emptyBook();
  });

  const traffic = async (plan: Plan) =>
    (await book.office.host.measure(() => apply(book, plan))).traffic;

  test('that is empty sends nothing but the opening of the run, which Office.js always sends', async () => {
    expect(await traffic([])).toMatchObject({ syncs: 1, actions: 1 });
  });

  test('of a new register takes one request', async () => {
    const { snapshot, names } = await read(book);
    const input = { language: 'ru', year: year(2026), settings: {} } as const;
    const outcome = setUp(input, { snapshot, names });
    const plan = outcome.kind === 'planned' ? outcome.plan : [];
    const { syncs, actions, requestBytes } = await traffic(plan);
    expect({ edits: plan.length, syncs }).toEqual({ edits: plan.length, syncs: 1 });
    expect(plan.length).toBeGreaterThan(150);
    expect(actions).toBeLessThan(2000);
    expect(requestBytes).toBeLessThan(500_000);
    const again = setUp(input, await read(book));
    expect(again).toEqual({ kind: 'planned', plan: [] });
  });

  test('with more than a request may hold takes several, and loses no row', async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [
      row,
      'Очень длинное название '.repeat(40),
    ]);
    const { syncs, requestBytes } = await traffic(writing(0, 0, rows));
    const sheet = sheetOf(book, SHEET);
    expect(syncs).toBe(4);
    expect(requestBytes / syncs).toBeLessThan(2_500_000);
    expect([0, 1200, 3999].map((row) => sheet.valueAt(row, 0))).toEqual([0, 1200, 3999]);
  });

  test('leaves alone the cells it says nothing of', async () => {
    await apply(
      book,
      writing(0, 0, [
        ['есть', 1],
        [true, { formula: '=B1+1' }],
      ]),
    );
    await apply(
      book,
      writing(0, 0, [
        [null, 5],
        [null, null],
      ]),
    );
    const sheet = sheetOf(book, SHEET);
    expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0), sheet.valueAt(1, 1)]).toEqual([
      'есть',
      true,
      6,
    ]);
  });

  test('fills a table below its header, computed columns by themselves', async () => {
    const register = await registerBook();
    const member = (name: string): PlanCell[] =>
      columnsOf('members').map(([key]) =>
        key === 'fullName' ? name : key === 'since' ? { day: knownDay('2020-01-15') } : null,
      );
    await apply(register, [
      { kind: 'fill-table', name: TABLES.members.name, rows: [member('Ким'), member('Лим')] },
    ]);
    expect(tableOf(register, 'members').dataArea).toMatchObject({ top: 1, bottom: 2 });
    expect(rowsOf(register, 'members').map((row) => [row['ФИО'], row['Статус']])).toEqual([
      ['Ким', 'В процессе'],
      ['Лим', 'В процессе'],
    ]);
  });
});

describe('what a plan writes stays what it is', () => {
  let book: Book;

  beforeAll(async () => {
    book = emptyBook();
    await apply(book, [
      {
        kind: 'number-format',
        block: { sheet: SHEET, top: 0, left: 1, bottom: 200, right: 1 },
        format: '@',
      },
    ]);
  });

  afterAll(() => book.office.close());

  /** Written as text into a General cell, and as a code into a cell formatted as text. */
  const readBack = async (texts: readonly string[]) => {
    await apply(
      book,
      writing(
        0,
        0,
        texts.map((text) => [text, { code: text }]),
      ),
    );
    const sheet = sheetOf(book, SHEET);
    return texts.map((_, row) => [
      sheet.formulaAt(row, 0) ?? sheet.valueAt(row, 0),
      sheet.formulaAt(row, 1) ?? sheet.valueAt(row, 1),
    ]);
  };

  const LOOKING_OTHERWISE = [
    '=1+1',
    '=HYPERLINK("http://example.org")',
    '+7 701 000 00 00',
    '-',
    '-5',
    '@имя',
    "'в кавычках",
    "''",
    '12.03.2026',
    '03/04/2026',
    '12 марта 2026 г.',
    '1-2',
    '10:30',
    '0017',
    '1e5',
    '5%',
    '1 000',
    '1,5',
    '(5)',
    '$5',
    '№ 5',
    '٣',
    'TRUE',
    'ложь',
    'Ақиқат',
    '#Н/Д',
    ' с пробела',
    'с переводом\nстроки',
    '\tтабуляция',
    'я'.repeat(256),
    `=${'1'.repeat(300)}`,
    'длинный текст '.repeat(600),
  ];

  test('text that looks like something else', async () => {
    expect(await readBack(LOOKING_OTHERWISE)).toEqual(
      LOOKING_OTHERWISE.map((text) => [text, text]),
    );
  });

  test('any text', async () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", '#', '1', '12.03.', ' ', '\n', '(');
    const text = fc
      .tuple(
        start,
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d.,:/% eE-]{0,8}$/u)),
      )
      .map(([first, rest]) => first + rest)
      .filter((each) => each !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
        expect(await readBack(texts)).toEqual(texts.map((each) => [each, each]));
      }),
      { numRuns: 60 },
    );
  });

  test('numbers, and days as their serial numbers', async () => {
    const day = fc.integer({ min: knownDay('1900-01-01'), max: knownDay('2100-12-31') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), day), {
          minLength: 1,
          maxLength: 20,
        }),
        async (pairs) => {
          await apply(
            book,
            writing(
              0,
              3,
              pairs.map(([number, each]) => [number, { day: each as Day }]),
            ),
          );
          const sheet = sheetOf(book, SHEET);
          pairs.forEach(([number, each], row) => {
            expect(sheet.valueAt(row, 3)).toBe(number === 0 ? 0 : number);
            expect(sheet.valueAt(row, 4)).toBe(serialOfDay(each as Day));
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('days that come back from a register as the days they were', async () => {
    const register = await registerBook();
    const days = ['1950-01-01', '2024-02-29', '2026-12-31', '2100-12-31'].map(knownDay);
    await apply(register, [
      {
        kind: 'fill-table',
        name: TABLES.exemptions.name,
        rows: days.map((each) => ['Ким', null, { day: each }, null, null]),
      },
    ]);
    const { snapshot } = await read(register);
    expect(snapshot.tables.exemptions?.rows.map((row) => row[2])).toEqual(
      days.map((each) => ({ day: each })),
    );
    expect(sheetOf(register, 'Освобождения').textAt(2, 2)).toBe('29.02.2024');
  });

  test('days on both sides of the day Excel invented', () => {
    expect(
      ['1900-01-01', '1900-02-28', '1900-03-01', '2026-03-12'].map((iso) =>
        serialOfDay(knownDay(iso)),
      ),
    ).toEqual([1, 59, 61, 46093]);
  });
});
