import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sampleRegister, scoreRegister } from '../../src/actions';
import {
  decode,
  STATUS_WORDS,
  tableCells,
  TABLES,
  type WorkbookLanguage,
} from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { isCellError } from '../../src/workbench/model/cellValue';
import { apply, read, registerBook, sheetOf, type, type Book } from '../excel/registerBook';

/** What formulas typed one below the other in «Лист1» give. */
async function results(book: Book, formulas: readonly string[]): Promise<unknown[]> {
  await type(
    book,
    'Лист1',
    'A1',
    formulas.map((formula) => [formula]),
  );
  const sheet = sheetOf(book, 'Лист1');
  return formulas.map((_, row) => {
    const value = sheet.valueAt(row, 0);
    return isCellError(value) ? [value.code, value.message ?? ''] : value;
  });
}

describe('formulas', () => {
  let book: Book;

  beforeAll(async () => {
    book = await registerBook();
    await type(book, 'Освобождения', 'A2', [
      ['Ким Анна', 'приостановление деятельности', 46082, 46112],
      ['Ким Анна', 'приостановление деятельности', 46096, 46127],
    ]);
  });

  afterAll(() => book.office.close());

  test('score a form by code and name, by date and year, with the scale with and without headers', async () => {
    expect(
      await results(book, [
        '=CPD.SCORE("8",DATE(2026,3,12),Scale[#All])',
        '=CPD.SCORE(8,CPD_Year,Scale)',
        '=CPD.SCORE("Статья в СМИ",2026,Scale[#All])',
        '=CPD.SCORE("БАҚ-тағы мақала",2026,Scale)',
        '=CPD.SCORE("",2026,Scale[#All])',
        '=CPD.SCORE(Z99,2026,Scale[#All])',
      ]),
    ).toEqual([6, 6, 1, 1, '', '']);
  });

  test('show #N/A with a sentence', async () => {
    expect(
      await results(book, [
        '=CPD.SCORE("Полёт",2026,Scale[#All])',
        '=CPD.SCORE("8",2022,Scale[#All])',
        '=CPD.SCORE("8","весной",Scale[#All])',
        '=CPD.SCORE("8",2026,Scale[[#All],[Код]:[Нысан (қаз.)]])',
      ]),
    ).toEqual([
      ['#N/A', expect.stringContaining('Полёт')],
      ['#N/A', expect.stringContaining('2022')],
      ['#N/A', expect.stringContaining('весной')],
      ['#N/A', expect.stringContaining('Баллы')],
    ]);
  });

  test('credit, compare with the norm and count days', async () => {
    expect(
      await results(book, [
        '=CPD.CREDIT(2,"Сертификат","","")',
        '=CPD.CREDIT(2,"",,)',
        '=CPD.CREDIT(2)',
        '=CPD.CREDIT(2,"","зачтено",5)',
        '=CPD.SHORTFALL(7,10)',
        '=CPD.EXEMPTDAYS("Ким Анна",CPD_Year,Exemptions[#All])',
        '=CPD.EXEMPTDAYS("Ким Анна",CPD_Year,Exemptions)',
        '=CPD.EXEMPTDAYS("Лим Олег",2026,Exemptions[#All])',
      ]),
    ).toEqual([2, 0, 0, 5, 3, 46, 46, 0]);
  });

  test('tell the status, in Russian unless asked otherwise', async () => {
    const status = (end: string) => `=CPD.STATUS(9,10,DATE(2020,1,15),Z99,0,FALSE,2026,${end})`;
    expect(
      await results(book, [
        status('DATE(2026,12,31)'),
        status('DATE(2027,1,1)'),
        status('DATE(2027,1,1),"kk"'),
        status('DATE(2027,1,1),"ru"'),
        status('DATE(2027,1,1),'),
      ]),
    ).toEqual([
      'В процессе',
      'Не хватает баллов',
      'Балл жетіспейді',
      'Не хватает баллов',
      'Не хватает баллов',
    ]);
  });
});

describe.each(['ru', 'kk'] as const)(
  'CPD.SUMMARY of the sample in %s',
  (language: WorkbookLanguage) => {
    const YEAR = year(2026);
    const TODAY = knownDay('2026-12-10');
    let book: Book;

    beforeAll(async () => {
      book = await registerBook({ language });
      const sample = sampleRegister({ language, year: YEAR });
      await apply(
        book,
        (['members', 'activities', 'exemptions', 'reports'] as const).map((key) => ({
          kind: 'fill-table',
          name: TABLES[key].name,
          rows: tableCells(key, sample[key]),
        })),
      );
    });

    afterAll(() => book.office.close());

    test('spills the numbers of the rules', async () => {
      const tables = ['Members', 'Activities', 'Exemptions', 'Reports', 'Scale'];
      const formula = `=CPD.SUMMARY(${tables.map((name) => `${name}[#All]`).join()},CPD_Year,TODAY(),"${language}")`;
      await type(book, 'Лист1', 'A1', [[formula]]);
      const { register } = decode((await read(book)).snapshot);
      const { members } = scoreRegister(register, { year: YEAR, today: TODAY });
      const expected = members.map(({ member, result }) => [
        member.fullName,
        result.norm,
        result.claimed,
        result.credited,
        result.shortfall,
        STATUS_WORDS[result.status][language],
      ]);
      const sheet = sheetOf(book, 'Лист1');
      expect(sheet.spillAreaAt(0, 0)).toMatchObject({ bottom: expected.length - 1, right: 5 });
      expect(
        expected.map((row, index) => row.map((_, column) => sheet.valueAt(index, column))),
      ).toEqual(expected);
      expect(expected.length).toBeGreaterThan(20);
      expect(new Set(expected.map((row) => row[5])).size).toBeGreaterThanOrEqual(5);
    });
  },
);
