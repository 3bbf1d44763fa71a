import { describe, expect, test } from '@jest/globals';
import { openBook, refusal } from './openBook';

/** Runs the action on «Лист1» of a fresh workbook and waits for it. */
async function onSheet<R>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  const { Excel } = openBook();
  return Excel.run((context) => action(context.workbook.worksheets.getItem('Лист1'), context));
}

describe('Values', () => {
  test('are written as typed, null leaves a cell alone, an empty text clears it', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['12', '01.03.2026', true],
        [1, 2, 3],
      ];
      range.values = [
        [null, null, null],
        ['', null, 4],
      ];
      range.load('values,valueTypes,text');
      await context.sync();
      expect(range.values).toEqual([
        [12, expect.anything(), true],
        ['', 2, 4],
      ]);
      expect(range.valueTypes[1]).toEqual(['Empty', 'Double', 'Double']);
      expect(range.text[1]).toEqual(['', '2', '4']);
    }));

  test('one value fills the range', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 5 as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    }));

  test('a formula is calculated before the same request reads it', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      const sum = sheet.getRange('A3');
      sum.formulas = [['=SUM(A1:A2)']];
      sum.load('values,formulas');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[5]], [['=SUM(A1:A2)']]]);
    }));

  test('suspended calculation waits for the end of the request', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      const result = sheet.getRange('B1');
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[2]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[10]]);
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[20]]);
    }));

  test('a block of another shape is InvalidArgument', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
      expect(await refusal(context.sync())).toEqual({
        code: 'InvalidArgument',
        location: 'Range.values',
      });
    }));

  test('rows of different lengths are InvalidArgument', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[1, 2], [3]];
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
    }));

  test('of a whole column are null', () =>
    onSheet(async (sheet, context) => {
      const column = sheet.getRange('B:B').load('values,address,rowCount,isEntireColumn');
      await context.sync();
      expect([column.values, column.address, column.rowCount, column.isEntireColumn]).toEqual([
        null,
        'Лист1!B:B',
        1048576,
        true,
      ]);
    }));

  test('errors are their codes', () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1/0']];
      cell.load('values,valueTypes');
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
    }));
});

describe('Number formats', () => {
  test('are set for all cells or cell by cell, null leaving one alone', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.numberFormat = '0.00' as never;
      range.numberFormat = [
        ['0', null],
        ['0', 'dd.mm.yyyy'],
      ];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0', '0.00'],
        ['0', 'dd.mm.yyyy'],
      ]);
    }));

  test('of a text column keep numbers texts', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A:A').numberFormat = '@' as never;
      const cell = sheet.getRange('A1');
      cell.values = [['017']];
      cell.load('values,valueTypes');
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[['017']], [['String']]]);
    }));
});

describe('Other cells, reckoned from a range', () => {
  const moves: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F6'), 'B2:F6'],
    ['getIntersection', (range) => range.getIntersection('C1:C3'), 'C2:C3'],
  ];

  test.each(moves)('%s', (_name, move, address) =>
    onSheet(async (sheet, context) => {
      const moved = move(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(moved.address).toBe(`Лист1!${address}`);
    }),
  );

  test('an intersection or used cells that do not exist are null objects', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D4');
      const apart = range.getIntersectionOrNullObject('F:F');
      const unused = range.getUsedRangeOrNullObject(true);
      sheet.getRange('C3').values = [[1]];
      const used = range.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([apart.isNullObject, unused.isNullObject, used.address]).toEqual([
        true,
        true,
        'Лист1!C3',
      ]);
    }));

  test('leaving the sheet is InvalidArgument', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2').getOffsetRange(-2, 0).load('address');
      expect(await refusal(context.sync())).toEqual({
        code: 'InvalidArgument',
        location: 'Range.getOffsetRange',
      });
    }));

  test('cells are found by indexes, by a name and by a table', () =>
    onSheet(async (sheet, context) => {
      context.workbook.names.add('Год', sheet.getRange('E1'));
      sheet.tables.add('A1:B3', true).name = 'Members';
      const byIndexes = sheet.getRangeByIndexes(1, 2, 3, 1).load('address');
      const cell = sheet.getCell(0, 25).load('address');
      const byName = sheet.getRange('Год').load('address');
      const byTable = sheet.getRange('Members').load('address');
      await context.sync();
      expect([byIndexes.address, cell.address, byName.address, byTable.address]).toEqual([
        'Лист1!C2:C4',
        'Лист1!Z1',
        'Лист1!E1',
        'Лист1!A2:B3',
      ]);
    }));

  test('an address that is none is InvalidArgument', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('Год2').load('address');
      expect(await refusal(context.sync())).toEqual({
        code: 'InvalidArgument',
        location: 'Worksheet.getRange',
      });
    }));

  test('special cells are found by kind', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').formulas = [
        [1, '=A1', 'x'],
        [2, '=A2', ''],
      ];
      const range = sheet.getRange('A1:C2');
      const formulas = range.getSpecialCellsOrNullObject('Formulas').load('address,cellCount');
      const texts = range.getSpecialCellsOrNullObject('Constants', 'Text').load('address');
      const none = range.getSpecialCellsOrNullObject('ConditionalFormats');
      await context.sync();
      expect([formulas.address, formulas.cellCount, texts.address, none.isNullObject]).toEqual([
        'Лист1!B1:B2',
        2,
        'Лист1!C1',
        true,
      ]);
    }));

  test('tables and merged cells in a range are found', () =>
    onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B3', true).name = 'Members';
      sheet.getRange('D1:E1').merge();
      const tables = sheet.getRange('B2').getTables(false).load('items/name');
      const merged = sheet.getRange('A1:F5').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['Members']);
      expect([merged.address, none.isNullObject]).toEqual(['Лист1!D1:E1', true]);
    }));
});

describe('Changes to cells', () => {
  test('inserting and deleting shifts what lies beside', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const inserted = sheet.getRange('A1').insert('Down').load('address');
      sheet.getRange('B1').delete('Left');
      const cells = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(inserted.address).toBe('Лист1!A1');
      expect(cells.values).toEqual([
        ['', ''],
        [1, 4],
        [3, ''],
      ]);
    }));

  test('clearing takes contents, formats or both', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear('Contents');
      range.load('values,format/font/bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['']], true]);
      range.clear();
      range.load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBe(false);
    }));

  test('copying repeats the source, moves formulas and keeps texts texts', () =>
    onSheet(async (sheet, context) => {
      const source = sheet.getRange('A1:B1');
      sheet.getRange('B1').numberFormat = '@' as never;
      source.formulas = [['=ROW()', '007']];
      source.format.fill.color = '#FFFF00';
      sheet.getRange('A2:B3').copyFrom(source);
      sheet.getRange('D1').copyFrom('A1:B1', 'Values');
      const copied = sheet.getRange('A2:B3').load('formulas,values,format/fill/color');
      const values = sheet.getRange('D1:E1').load('formulas,valueTypes,format/fill/color');
      await context.sync();
      expect(copied.formulas).toEqual([
        ['=ROW()', '007'],
        ['=ROW()', '007'],
      ]);
      expect(copied.values[1]).toEqual([3, '007']);
      expect(copied.format.fill.color).toBe('#FFFF00');
      expect([values.formulas, values.valueTypes, values.format.fill.color]).toEqual([
        [[1, '007']],
        [['Double', 'String']],
        '#FFFFFF',
      ]);
    }));

  test('copying moves relative references and can transpose', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      sheet.getRange('A2').values = [[5]];
      sheet.getRange('B2').copyFrom('B1', 'Formulas');
      sheet.getRange('D1').copyFrom('A1:B1', 'Values', false, true);
      const cells = sheet.getRange('B2').load('formulas,values');
      const turned = sheet.getRange('D1:D2').load('values');
      await context.sync();
      expect([cells.formulas, cells.values, turned.values]).toEqual([
        [['=A2+1']],
        [[6]],
        [[1], [2]],
      ]);
    }));

  test('rows and columns are hidden and shown', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const rows = sheet.getRange('A2:A3').load('rowHidden,hidden');
      const mixed = sheet.getRange('A1:C2').load('rowHidden,columnHidden');
      await context.sync();
      expect([rows.rowHidden, rows.hidden, mixed.rowHidden, mixed.columnHidden]).toEqual([
        true,
        true,
        null,
        null,
      ]);
    }));

  test('a hyperlink shows its text and can be read', () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange('B3');
      cell.hyperlink = { address: 'https://example.org', textToDisplay: 'папка 3' };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink).toMatchObject({
        address: 'https://example.org',
        textToDisplay: 'папка 3',
      });
      expect(cell.values).toEqual([['папка 3']]);
    }));

  test('selecting makes it the selection and its first cell the active one', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Лист1!B2:C3', 'Лист1!B2']);
    }));
});
