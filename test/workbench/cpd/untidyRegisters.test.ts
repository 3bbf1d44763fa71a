import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpd, Folder } from './command';
import { changedInExcel, changedParts, ivanov, on, registerFile, seminar } from './registerFile';

const folder = new Folder();
const UNREAD = /^Не прочитан[аоы] \d+ .*баллы могут быть неполными\. Подробности: cpd check\.\n$/u;
let register: Uint8Array;

// Row 2: two points. Row 3: one point. Row 4: three points.
beforeAll(async () => {
  register = await registerFile({
    members: [ivanov],
    activities: [
      seminar(),
      seminar({ date: on('2026-04-01'), form: '11', title: 'Статья' }),
      seminar({ date: on('2026-05-01'), form: '4', title: 'Лекция' }),
    ],
  });
});

afterAll(() => {
  folder.remove();
});

type Change = (activities: Excel.Worksheet, workbook: Excel.Workbook) => void;

const changed = (change: Change) =>
  changedInExcel(register, ({ workbook }) => {
    change(workbook.worksheets.getItem('Мероприятия'), workbook);
  });

const inTable = (from: string, to: string) =>
  changedParts(register, (text, part) =>
    part.startsWith('xl/tables/') && text.includes('name="Activities"')
      ? text.replaceAll(from, to)
      : text,
  );

interface Looked {
  readonly credited: unknown;
  readonly scoreErr: string;
  readonly checkStatus: number;
  readonly issues: readonly string[];
}

/** What the commands make of a file, which they leave as it is. */
async function look(bytes: Uint8Array): Promise<Looked> {
  const path = folder.put('untidy.xlsx', bytes);
  const score = await cpd(['score', path, '--json']);
  const check = await cpd(['check', path, '--json']);
  expect([score.status, check.err]).toEqual([0, '']);
  expect(folder.read('untidy.xlsx').equals(bytes)).toBe(true);
  const { members } = JSON.parse(score.out) as { members: { credited: number }[] };
  const { issues } = JSON.parse(check.out) as { issues: { code: string; cell: string }[] };
  return {
    credited: members[0]?.credited,
    scoreErr: score.err,
    checkStatus: check.status,
    issues: issues.map(({ code, cell }) => `${code} ${cell}`),
  };
}

describe('what cannot be read is found by check, and the rest is scored', () => {
  test.each<[string, number, readonly string[], () => Uint8Array | Promise<Uint8Array>]>([
    [
      'a date as text',
      4,
      ['date-as-text B2'],
      () =>
        changed((sheet) => {
          sheet.getRange('B2').values = [["'12.03.2026"]];
        }),
    ],
    [
      'a date that reads two ways',
      4,
      ['date-unreadable B2'],
      () =>
        changed((sheet) => {
          sheet.getRange('B2').values = [["'03/04/2026"]];
        }),
    ],
    [
      'errors in cells, of which one stands for a supporting document',
      1,
      ['error-cell C2', 'error-cell F4'],
      () =>
        changed((sheet) => {
          sheet.getRange('C2').values = [['#N/A']];
          sheet.getRange('F4').values = [['#REF!']];
        }),
    ],
    [
      'points as text',
      6,
      ['number-as-text I2'],
      () =>
        changed((sheet) => {
          sheet.getRange('I2').values = [["'5"]];
        }),
    ],
    [
      'merged cells in a table',
      6,
      ['merged-cells D2:D3'],
      () =>
        changedParts(register, (text, part) =>
          part === 'xl/worksheets/sheet2.xml'
            ? text.replace(
                '</sheetData>',
                '</sheetData><mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>',
              )
            : text,
        ),
    ],
    [
      'a renamed column',
      0,
      ['column-missing A1:L1'],
      () =>
        changed((sheet) => {
          sheet.getRange('F1').values = [['Бумаги']];
        }),
    ],
    [
      'a lost table',
      6,
      ['table-missing '],
      () =>
        changed((_sheet, { tables }) => {
          tables.getItem('Exemptions').convertToRange();
        }),
    ],
    [
      'a lost name of the year',
      6,
      ['year-name-missing C4'],
      () =>
        changed((_sheet, { names }) => {
          names.getItem('CPD_Year').delete();
        }),
    ],
  ])('%s', async (_what, credited, issues, make) => {
    const looked = await look(await make());
    expect(looked).toMatchObject({
      credited,
      checkStatus: 1,
      scoreErr: expect.stringMatching(UNREAD),
    });
    expect(looked.issues).toEqual(expect.arrayContaining([...issues]));
  });
});

describe('what people do to tables changes nothing', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    [
      'a row of totals',
      () =>
        changed((_sheet, { tables }) => {
          const table = tables.getItem('Activities');
          table.showTotals = true;
          table.columns.getItem('Консультант').getTotalRowRange().values = [['Итого']];
        }),
    ],
    [
      'columns and a sheet that are hidden',
      () =>
        changed((sheet) => {
          sheet.getRange('A:C').columnHidden = true;
          sheet.visibility = 'VeryHidden';
        }),
    ],
    [
      'a row that is hidden',
      () =>
        changed((sheet) => {
          sheet.getRange('3:3').rowHidden = true;
        }),
    ],
    [
      'a filter',
      () =>
        changed((_sheet, { tables }) => {
          const title = tables.getItem('Activities').columns.getItem('Наименование мероприятия');
          title.filter.applyValuesFilter(['Статья']);
        }),
    ],
    [
      'a column of their own',
      () =>
        changed((_sheet, { tables }) => {
          tables
            .getItem('Activities')
            .columns.add(1, [['Город'], ['Астана'], ['Алматы'], ['Актау']]);
        }),
    ],
    [
      'columns in another order',
      () =>
        changed((sheet, { tables }) => {
          tables.getItem('Activities').convertToRange();
          sheet.getRange('M1:M4').copyFrom('A1:A4');
          sheet.getRange('A1:A4').copyFrom('C1:C4');
          sheet.getRange('C1:C4').copyFrom('M1:M4');
          sheet.getRange('M1:M4').clear();
          tables.add("'Мероприятия'!A1:L4", true).name = 'Activities';
        }),
    ],
    [
      'a table moved away from the corner',
      () =>
        changed((sheet) => {
          sheet.getRange('1:3').insert('Down');
          sheet.getRange('A:B').insert('Right');
        }),
    ],
    [
      'other sheets before and between',
      () =>
        changed((_sheet, { worksheets }) => {
          worksheets.add('Заметки').position = 0;
          worksheets.getItem('Шкала').position = 1;
        }),
    ],
    [
      'headers in other letters and with line breaks',
      () =>
        changed((sheet) => {
          sheet.getRange('C1:D1').values = [['ФОРМА УЧАСТИЯ', 'Наименование\nмероприятия']];
        }),
    ],
    ['a table stretched over empty rows', () => inTable('A1:L4', 'A1:L2000')],
  ])('%s', async (_what, make) => {
    expect(await look(await make())).toEqual({
      credited: 6,
      scoreErr: '',
      checkStatus: 0,
      issues: [],
    });
  });

  test('a formula where a value belongs is read and doubted', async () => {
    const bytes = await changed((sheet) => {
      sheet.getRange('B2').formulas = [['=DATE(2026,3,12)']];
    });
    const looked = { credited: 6, scoreErr: '', checkStatus: 0, issues: ['formula-as-value B2'] };
    expect(await look(bytes)).toEqual(looked);
    const withoutResults = changedParts(bytes, (text, part) =>
      part === 'xl/worksheets/sheet2.xml' ? text.replace(/(<\/f>)<v>[^<]*<\/v>/gu, '$1') : text,
    );
    expect(await look(withoutResults)).toEqual(looked);
  });

  test.each([
    ['without a row', () => inTable('A1:L4', 'A1:L1')],
    [
      'with empty rows only',
      () =>
        changed((sheet) => {
          sheet.getRange('A2:L4').clear('Contents');
        }),
    ],
  ] as const)('a table %s gives no points', async (_what, make) => {
    expect(await look(await make())).toMatchObject({ credited: 0, scoreErr: '', checkStatus: 0 });
  });
});
