import { describe, expect, test } from '@jest/globals';
import { area, book, edit, formulas, refusal, tableOf, values, write } from './builders';

describe('inserted rows', () => {
  test('push values, formulas and merges down', () => {
    const { sheet } = book();
    write(sheet, 'A1:B3', [
      ['a', 1],
      ['b', 2],
      ['c', '=SUM(B1:B2)'],
    ]);
    edit(sheet, () => {
      sheet.merge(area('D2:E3'), false);
      sheet.insertRows(1, 2);
    });
    expect(values(sheet, 'A1:A5')).toEqual([['a'], [null], [null], ['b'], ['c']]);
    expect(sheet.formulaAt(4, 1)).toBe('=SUM(B1:B4)');
    expect(sheet.merges).toEqual([area('D4:E5')]);
  });

  test('take the look of the row above', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setStyle(area('A1:B1'), { fill: '#FF0000' });
      sheet.insertRows(1, 1);
    });
    expect([sheet.styleAt(1, 0).fill, sheet.styleAt(2, 0).fill]).toEqual(['#FF0000', null]);
  });

  test('keep a conditional format in step with its formula', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.set('conditionalFormats', [format(['B2:B10'], '=$A2>1')]);
      sheet.insertRows(0, 1);
    });
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [area('B3:B11')],
      rule: { formula: '=$A3>1' },
    });
  });

  test('move print areas, titles, page breaks and names', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      sheet.set('pageLayout', {
        ...sheet.pageLayout,
        printArea: [area('A1:D10')],
        printTitleRows: area('2:3'),
      });
      sheet.set('horizontalPageBreaks', [5]);
      workbook.names.add({ name: 'Год', formula: '=Лист1!$B$5' });
      sheet.insertRows(1, 1);
    });
    expect(sheet.pageLayout.printArea).toEqual([area('A1:D11')]);
    expect(sheet.pageLayout.printTitleRows).toEqual(area('3:4'));
    expect(sheet.horizontalPageBreaks).toEqual([6]);
    expect(workbook.names.get('год')?.formula).toBe('=Лист1!$B$6');
  });

  test('are followed by live areas', () => {
    const { sheet } = book();
    const live = sheet.follow(area('A2:B3'));
    edit(sheet, () => {
      sheet.insertRows(0, 1);
    });
    expect(live.area).toEqual(area('A3:B4'));
    edit(sheet, () => {
      sheet.deleteRows(2, 2);
    });
    expect(live.area).toBeUndefined();
  });

  test('would not push content off the sheet', () => {
    const { sheet } = book();
    write(sheet, 'A1048576', [[1]]);
    expect(refusal(() => edit(sheet, () => sheet.insertRows(0, 1)))).toBe('InvalidOperation');
  });
});

describe('deleted rows', () => {
  test('leave a conditional format whose first row is gone to the next one', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.set('conditionalFormats', [format(['B2:B10'], '=$A2>1')]);
      sheet.deleteRows(1, 1);
    });
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [area('B2:B9')],
      rule: { formula: '=$A2>1' },
    });
  });

  test('take formats with them that held nowhere else', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.set('conditionalFormats', [format(['B2:B3'], '=$A2>1')]);
      sheet.deleteRows(1, 2);
    });
    expect(sheet.conditionalFormats).toEqual([]);
  });

  test('break references to them', () => {
    const { sheet } = book();
    write(sheet, 'A1:A3', [[1], [2], ['=A1+A2']]);
    edit(sheet, () => {
      sheet.deleteRows(0, 1);
    });
    expect(formulas(sheet, 'A1:A2')).toEqual([[2], ['=#REF!+A1']]);
  });
});

describe('columns', () => {
  test('move with widths, and formulas follow', () => {
    const { sheet } = book();
    write(sheet, 'A1:B1', [[1, '=A1']]);
    edit(sheet, () => {
      sheet.setColumnWidth(1, 1, 100);
      sheet.insertColumns(0, 1);
    });
    expect(formulas(sheet, 'A1:C1')).toEqual([[null, 1, '=B1']]);
    expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([48, 100]);
  });

  test('deleted ones give back cells and widths on undo', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:C1', [[1, 2, 3]]);
    edit(sheet, () => {
      sheet.setColumnWidth(1, 1, 100);
    });
    edit(sheet, () => {
      sheet.deleteColumns(1, 1);
    });
    expect(values(sheet, 'A1:C1')).toEqual([[1, 3, null]]);
    workbook.undo();
    expect(values(sheet, 'A1:C1')).toEqual([[1, 2, 3]]);
    expect(sheet.columnWidth(1)).toBe(100);
  });

  test('inserted in a table become columns of it', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    edit(sheet, () => {
      sheet.insertColumns(1, 2);
    });
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'Column1', 'Column2', 'b']);
    expect(values(sheet, 'A1:D1')).toEqual([['a', 'Column1', 'Column2', 'b']]);
  });

  test('deleted from a table leave its columns', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'B1:D2', [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
    edit(sheet, () => {
      sheet.deleteColumns(0, 3);
    });
    expect([table.area, table.columns.map(({ name }) => name)]).toEqual([area('A1:A2'), ['c']]);
  });
});

describe('inserted and deleted cells', () => {
  test('move their columns alone', () => {
    const { sheet } = book();
    write(sheet, 'A1:C2', [
      [1, 2, '=B2'],
      [3, 4, '=A2'],
    ]);
    edit(sheet, () => {
      sheet.insertCells(area('B1:B2'), 'Down');
    });
    expect(formulas(sheet, 'A1:C4')).toEqual([
      [1, null, '=B4'],
      [3, null, '=A2'],
      [null, 2, null],
      [null, 4, null],
    ]);
    edit(sheet, () => {
      sheet.deleteCells(area('B1:B2'), 'Up');
    });
    expect(formulas(sheet, 'A1:C2')).toEqual([
      [1, 2, '=B2'],
      [3, 4, '=A2'],
    ]);
  });

  test('move right and left within their rows', () => {
    const { sheet } = book();
    write(sheet, 'A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    edit(sheet, () => {
      sheet.insertCells(area('A1'), 'Right');
    });
    expect(values(sheet, 'A1:C2')).toEqual([
      [null, 1, 2],
      [3, 4, null],
    ]);
    edit(sheet, () => {
      sheet.deleteCells(area('A1:B1'), 'Left');
    });
    expect(values(sheet, 'A1:B1')).toEqual([[2, null]]);
  });

  test('cut a validation at the edge of the moved cells', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.set('conditionalFormats', [format(['A2:B3'], '=TRUE')]);
      sheet.insertCells(area('B1'), 'Down');
    });
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area('A2:A3'), area('B3:B4')]);
  });

  test('may not tear a table', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B3', [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]);
    const insert = () => edit(sheet, () => sheet.insertCells(area('A1'), 'Down'));
    expect(refusal(insert)).toBe('InsertDeleteConflict');
  });

  test('may not tear merged cells', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.merge(area('A5:B5'), false);
    });
    const insert = () => edit(sheet, () => sheet.insertCells(area('A1'), 'Down'));
    expect(refusal(insert)).toBe('MergedRangeConflict');
  });
});

describe('rows through a table', () => {
  test('inserted ones belong to it and are filled', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', [
      ['a', 'b'],
      [1, '=A2*2'],
      [2, '=A3*2'],
    ]);
    edit(sheet, () => {
      sheet.insertRows(1, 1);
    });
    expect(table.area).toEqual(area('A1:B4'));
    expect(formulas(sheet, 'B2:B4')).toEqual([['=A2*2'], ['=A3*2'], ['=A4*2']]);
    expect(table.columns[1]?.formula).toBe('=A2*2');
  });

  test('deleted ones leave its formula to the first row that stays', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B4', [
      ['a', 'b'],
      [1, '=A2*2'],
      [2, '=A3*2'],
      [3, '=A4*2'],
    ]);
    edit(sheet, () => {
      sheet.deleteRows(1, 2);
    });
    expect([table.area, table.columns[1]?.formula]).toEqual([area('A1:B2'), '=A2*2']);
  });

  test('its header cannot go alone', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:A3', [['a'], [1], [2]]);
    expect(refusal(() => edit(sheet, () => sheet.deleteRows(0, 1)))).toBe('InsertDeleteConflict');
  });

  test('all of its rows deleted leave one blank row', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:A3', [['a'], [1], [2]]);
    write(sheet, 'A6', [['below']]);
    edit(sheet, () => {
      sheet.deleteRows(1, 2);
    });
    expect([table.area, table.rowCount]).toEqual([area('A1:A2'), 0]);
    expect(values(sheet, 'A2:A5')).toEqual([[null], [null], [null], ['below']]);
  });

  test('the whole of it deleted is the end of it', () => {
    const { workbook, sheet } = book();
    tableOf(sheet, 'A1:A3', [['a'], [1], [2]]);
    edit(sheet, () => {
      sheet.deleteRows(0, 3);
    });
    expect(workbook.table('Members')).toBeUndefined();
    workbook.undo();
    expect(workbook.table('Members')?.area).toEqual(area('A1:A3'));
  });
});

function format(addresses: readonly string[], formula: string) {
  return {
    id: '1',
    areas: addresses.map(area),
    rule: { kind: 'custom', formula },
    style: { fill: '#FF0000' },
    priority: 0,
    stopIfTrue: false,
  } as const;
}
