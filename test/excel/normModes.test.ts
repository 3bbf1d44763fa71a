import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeSetting, scoreRegister } from '../../src/actions';
import { decode, STATUS_WORDS, type WorkbookLanguage } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { apply, read, registerBook, rowsOf, sheetOf, type, type Book } from './registerBook';

const TODAY = '2027-01-10';
const serial = (iso: string): number => knownDay(iso) + 25569;

const PEOPLE: (string | number | null)[][] = [
  ['1', 'Весь год', serial('2020-01-15')],
  ['2', 'Март–октябрь', serial('2020-01-15')],
  ['3', 'Два отпуска внахлёст', serial('2020-01-15')],
  ['4', 'Месяц не целиком', serial('2020-01-15')],
  ['5', 'Вступил в июле', serial('2026-07-15')],
  ['6', 'Вступил 1 октября', serial('2026-10-01')],
  ['7', 'Вступил и в отпуске', serial('2026-07-15')],
  ['8', 'Выбыл', serial('2020-01-15'), serial('2026-06-30')],
  ['9', 'Освобождён весь год', serial('2020-01-15')],
  ['10', 'Решено', serial('2020-01-15')],
  ['11', 'Без даты', null],
];

const LEAVES: (string | number | null)[][] = [
  ['Март–октябрь', null, serial('2026-03-01'), serial('2026-10-31')],
  ['Два отпуска внахлёст', null, serial('2026-02-01'), serial('2026-05-10')],
  ['Два отпуска внахлёст', null, serial('2026-04-20'), serial('2026-06-30')],
  ['Месяц не целиком', null, serial('2026-03-02'), serial('2026-03-31')],
  ['Вступил и в отпуске', null, serial('2026-07-20'), serial('2026-11-30')],
  ['Выбыл', null, serial('2026-05-01'), serial('2026-06-15')],
  ['Освобождён весь год', null, serial('2025-10-01'), null],
  ['Решено', null, serial('2026-03-01'), serial('2026-10-31')],
  ['Без даты', null, serial('2026-12-01'), null],
];

const MODES = (['manual', 'prorata', 'waiver', 'none'] as const).flatMap((partial) =>
  (['full', 'prorata', 'exempt', 'exempt-after'] as const).map(
    (joining) => [partial, joining] as const,
  ),
);

describe.each<WorkbookLanguage>(['ru', 'kk'])('the sheet in %s', (language) => {
  let book: Book;

  beforeAll(async () => {
    book = await registerBook({ language, today: TODAY });
    const { tables } = (await read(book)).snapshot;
    await type(
      book,
      tables.members?.sheet ?? '',
      'A2',
      PEOPLE.map((row) => [...row, null].slice(0, 4)),
    );
    await type(book, tables.exemptions?.sheet ?? '', 'A2', LEAVES);
    const { sheet = '' } = tables.reports ?? {};
    await type(book, sheet, 'A2', [['Решено', 2026]]);
    await type(book, sheet, 'J2', [[3, 'Решение № 1']]);
  });

  afterAll(() => book.office.close());

  test.each(MODES)(
    'has the norms and statuses of the engine with %s and %s (D44, D45)',
    async (partial, joining) => {
      await change('partialExemption', partial);
      await change('joinYear', joining);
      const { register } = decode((await read(book)).snapshot);
      expect(register.settings.norming).toMatchObject({
        partialExemption: partial,
        joinYear: joining,
      });
      const scored = scoreRegister(register, { year: year(2026), today: knownDay(TODAY) });
      const shown = rowsOf(book, 'members').map((row) => {
        const cells = Object.values(row);
        const [norm, claimed, credited, shortfall, status] = cells.slice(-6);
        return [norm, claimed, credited, shortfall, status];
      });
      expect(shown).toEqual(
        scored.members.map(({ result }) => [
          result.norm,
          0,
          0,
          result.shortfall,
          STATUS_WORDS[result.status][language],
        ]),
      );
    },
  );

  test('counts months as a person does', async () => {
    await change('partialExemption', 'prorata');
    await change('joinYear', 'prorata');
    const sheet = sheetOf(book, (await read(book)).snapshot.tables.members?.sheet ?? '');
    const norms = PEOPLE.map((_, index) => sheet.valueAt(1 + index, 6));
    // 10 × 12, 4, 7, 12, 6, 3, 2, 11, –, –, 11 months of duty / 12, rounded up
    expect(norms).toEqual([10, 4, 6, 10, 5, 3, 2, 10, 0, 3, 10]);
  });

  async function change(key: 'partialExemption' | 'joinYear', value: string): Promise<void> {
    const { snapshot } = await read(book);
    const outcome = changeSetting(snapshot, key, value);
    if (outcome.kind === 'planned') await apply(book, outcome.plan);
  }
});
