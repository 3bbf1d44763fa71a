import { describe, expect, test } from '@jest/globals';
import { area, book, edit, formulas, heard, refusal, tableOf, values, write } from './builders';

const PEOPLE = [
  ['ФИО', 'Баллы'],
  ['Иванов', 3],
  ['Ахметова', 1],
];

describe('a new table', () => {
  test('over a header alone gets a blank row that the first added row fills', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B1', [['ФИО', 'Баллы']]);
    expect([table.area, table.rowCount]).toEqual([area('A1:B2'), 0]);
    edit(sheet, () => {
      table.addRows(null, [
        ['Иванов', 3],
        ['Ахметова', 1],
      ]);
    });
    expect([table.area, table.rowCount]).toEqual([area('A1:B3'), 2]);
    expect(values(sheet, 'A2:B3')).toEqual([
      ['Иванов', 3],
      ['Ахметова', 1],
    ]);
  });

  test('without headers gets some above its values', () => {
    const { sheet } = book();
    write(sheet, 'A1:B1', [[1, 2]]);
    const table = edit(sheet, () => sheet.addTable({ area: area('A1:B1'), hasHeaders: false }));
    expect([table.name, table.area]).toEqual(['Table1', area('A1:B2')]);
    expect(values(sheet, 'A1:B2')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });

  test('makes headers text, each of its own', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:C2', [
      [2025, 'a', 'A'],
      [1, 2, 3],
    ]);
    expect(table.columns.map(({ name }) => name)).toEqual(['2025', 'a', 'A2']);
    expect(values(sheet, 'A1:C1')).toEqual([['2025', 'a', 'A2']]);
  });

  test('may not overlap another or take its name', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B3', PEOPLE);
    const overlapping = () =>
      edit(sheet, () => sheet.addTable({ area: area('B2:C5'), hasHeaders: true }));
    const doubled = () =>
      edit(sheet, () => sheet.addTable({ area: area('F1:G5'), hasHeaders: true, name: 'members' }));
    expect(refusal(overlapping)).toBe('InvalidArgument');
    expect(refusal(doubled)).toBe('InvalidArgument');
  });

  test.each(['A1', 'два слова', 'R1C1', '', '1abc'])('may not be called "%s"', (name) => {
    const { sheet } = book();
    const make = () =>
      edit(sheet, () => sheet.addTable({ area: area('A1:B2'), hasHeaders: true, name }));
    expect(refusal(make)).toBe('InvalidArgument');
  });
});

describe('rows of a table', () => {
  test('added at the end push down what lies below in its columns', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    write(sheet, 'A5:C5', [['below', null, 'aside']]);
    edit(sheet, () => {
      table.addRows(null, [['Петров', 2]]);
    });
    expect(table.area).toEqual(area('A1:B4'));
    expect(values(sheet, 'A4:C6')).toEqual([
      ['Петров', 2, null],
      [null, null, 'aside'],
      ['below', null, null],
    ]);
  });

  test('added above the totals row leave it last', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.setShowTotals(true);
      table.addRows(null, [['Петров', 2]]);
    });
    expect(table.area).toEqual(area('A1:B5'));
    expect(formulas(sheet, 'A4:B5')).toEqual([
      ['Петров', 2],
      ['Total', '=SUBTOTAL(109,[Баллы])'],
    ]);
    expect(sheet.valueAt(4, 1)).toBe(6);
  });

  test('added in front get formulas and looks', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, '=A2*2'],
    ]);
    edit(sheet, () => {
      sheet.setStyle(area('A2'), { numberFormat: '0.0' });
      table.addRows(0, [[5, null]]);
    });
    expect(formulas(sheet, 'A2:B3')).toEqual([
      [5, '=A2*2'],
      [1, '=A3*2'],
    ]);
    expect(sheet.styleAt(1, 0).numberFormat).toBe('0.0');
    expect(values(sheet, 'B2:B3')).toEqual([[10], [2]]);
  });

  test('are refused with another number of cells or a place that is not there', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    expect(refusal(() => edit(sheet, () => table.addRows(null, [[1]])))).toBe('InvalidArgument');
    expect(refusal(() => edit(sheet, () => table.addRows(3, [[1, 2]])))).toBe('InvalidArgument');
    expect(refusal(() => edit(sheet, () => table.deleteRow(2)))).toBe('InvalidArgument');
  });

  test('deleted close up, and the last leaves a blank row', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.deleteRow(0);
    });
    expect([table.area, values(sheet, 'A2:B3')]).toEqual([
      area('A1:B2'),
      [
        ['Ахметова', 1],
        [null, null],
      ],
    ]);
    edit(sheet, () => {
      table.deleteRow(0);
    });
    expect([table.area, table.rowCount]).toEqual([area('A1:B2'), 0]);
  });

  test('start anew in an emptied table with its formulas', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, '=[@a]*2'],
    ]);
    edit(sheet, () => {
      table.deleteRow(0);
    });
    expect(formulas(sheet, 'A2:B2')).toEqual([[null, null]]);
    edit(sheet, () => {
      table.addRows(null, [
        [4, null],
        [5, null],
      ]);
    });
    expect([table.area, values(sheet, 'A2:B3')]).toEqual([
      area('A1:B3'),
      [
        [4, 8],
        [5, 10],
      ],
    ]);
    edit(sheet, () => {
      table.deleteRows(0, 2);
      sheet.setInput(1, 0, 7);
    });
    expect(formulas(sheet, 'A2:B2')).toEqual([[7, '=[@a]*2']]);
  });

  test('are told as inserted and deleted rows', () => {
    const { workbook, sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    const records = heard(workbook);
    edit(sheet, () => {
      table.addRows(null, [['Петров', 2]]);
    });
    workbook.undo();
    const kinds = records.map(({ changes }) =>
      changes.flatMap((change) => (change.kind === 'cells' ? [change.changeType] : [])),
    );
    expect(kinds).toEqual([['RowInserted'], ['RowDeleted']]);
  });
});

describe('columns of a table', () => {
  test('added at the end take values with their header', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.addColumn(null, [['Статус'], ['a'], ['b']]);
    });
    expect(table.columns.map(({ name }) => name)).toEqual(['ФИО', 'Баллы', 'Статус']);
    expect(values(sheet, 'C1:C3')).toEqual([['Статус'], ['a'], ['b']]);
  });

  test('added inside push the others right', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.addColumn(1, undefined, 'Дата');
    });
    expect(values(sheet, 'A1:C2')).toEqual([
      ['ФИО', 'Дата', 'Баллы'],
      ['Иванов', null, 3],
    ]);
  });

  test('deleted close up', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.deleteColumn(0);
    });
    expect([table.area, values(sheet, 'A1:A3')]).toEqual([area('A1:A3'), [['Баллы'], [3], [1]]]);
  });

  test('are found by name in any case and by id', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    expect([table.columnArea('баллы'), table.columnIndex(2)]).toEqual([area('B2:B3'), 1]);
    expect(refusal(() => table.columnArea('нет'))).toBe('ItemNotFound');
  });
});

describe('a table', () => {
  test('renamed is followed by formulas', () => {
    const { workbook, sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    write(sheet, 'D1', [['=SUM(Members[Баллы])']]);
    edit(sheet, () => {
      table.rename('Члены');
    });
    expect([sheet.formulaAt(0, 3), sheet.valueAt(0, 3)]).toEqual(['=SUM(Члены[Баллы])', 4]);
    expect(workbook.table('Members')).toBeUndefined();
  });

  test('resized takes columns in and leaves columns out', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'B1:C3', PEOPLE);
    write(sheet, 'D1', [['Статус']]);
    edit(sheet, () => {
      table.resize(area('C1:E4'));
    });
    expect(table.columns.map(({ name }) => name)).toEqual(['Баллы', 'Статус', 'Column1']);
    expect(table.area).toEqual(area('C1:E4'));
    expect(refusal(() => edit(sheet, () => table.resize(area('C2:E4'))))).toBe('InvalidArgument');
  });

  test('sorted keeps rows together and empty cells last', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:C6', [
      ['a', 'b', 'c'],
      [2, 'x', '=A2'],
      ['яблоко', 'y', '=A3'],
      [null, 'z', '=A4'],
      [true, 'u', '=A5'],
      [1, 'v', '=A6'],
    ]);
    edit(sheet, () => {
      table.sort([{ key: 0 }]);
    });
    expect(formulas(sheet, 'A2:C6')).toEqual([
      [1, 'v', '=A2'],
      [2, 'x', '=A3'],
      ['яблоко', 'y', '=A4'],
      [true, 'u', '=A5'],
      [null, 'z', '=A6'],
    ]);
    edit(sheet, () => {
      table.sort([{ key: 0, ascending: false }]);
    });
    expect(values(sheet, 'B2:B6')).toEqual([['u'], ['y'], ['x'], ['v'], ['z']]);
  });

  test('filtered hides rows until it is cleared', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.applyFilter(0, { filterOn: 'Values', values: ['ахметова'] });
    });
    expect([sheet.rowHidden(1), sheet.rowHidden(2)]).toEqual([true, false]);
    edit(sheet, () => {
      table.applyFilter(1, { filterOn: 'Custom', criterion1: '>2' });
    });
    expect([sheet.rowHidden(1), sheet.rowHidden(2)]).toEqual([true, true]);
    edit(sheet, () => {
      table.clearFilters();
    });
    expect([sheet.rowHidden(1), sheet.rowHidden(2)]).toEqual([false, false]);
  });

  test('without headers keeps the names of its columns', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.setShowHeaders(false);
    });
    expect([table.area, values(sheet, 'A1:B1')]).toEqual([area('A2:B3'), [[null, null]]]);
    edit(sheet, () => {
      table.setShowHeaders(true);
    });
    expect([table.area, values(sheet, 'A1:B3')]).toEqual([
      area('A2:B4'),
      [
        [null, null],
        ['ФИО', 'Баллы'],
        ['Иванов', 3],
      ],
    ]);
  });

  test('converted leaves its cells, deleted takes them', () => {
    const { workbook, sheet } = book();
    const table = tableOf(sheet, 'A1:B3', PEOPLE);
    edit(sheet, () => {
      table.convertToRange();
    });
    expect([workbook.tables.length, sheet.valueAt(1, 0)]).toEqual([0, 'Иванов']);
    workbook.undo();
    edit(sheet, () => {
      table.delete();
    });
    expect([workbook.tables.length, sheet.valueAt(1, 0)]).toEqual([0, null]);
  });
});
