import { describe, expect, test } from '@jest/globals';
import { DEFAULT_STYLE, withStyle } from '../../../src/workbench/model/style';
import { area, book, edit, refusal, tableOf, values, write } from './builders';

describe('styles', () => {
  test('that are equal are one object', () => {
    const red = withStyle(DEFAULT_STYLE, { fill: '#ff0000', font: { bold: true } });
    const again = withStyle(withStyle(DEFAULT_STYLE, { font: { bold: true } }), {
      fill: '#FF0000',
    });
    expect(red).toBe(again);
    expect(withStyle(red, { fill: null, font: { bold: false } })).toBe(DEFAULT_STYLE);
  });

  test('of a whole column hold for cells that come later', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setInput(0, 1, 'старое');
      sheet.setStyle(area('B:B'), { numberFormat: '@' });
      sheet.setInput(999, 1, '007');
    });
    expect([sheet.valueAt(999, 1), sheet.styleAt(0, 1).numberFormat]).toEqual(['007', '@']);
    expect(sheet.usedArea(true)).toEqual(area('B1:B1000'));
  });

  test('of a whole row lie over those of its columns', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setStyle(area('B:B'), { fill: '#00FF00' });
      sheet.setStyle(area('2:2'), { font: { bold: true } });
    });
    const both = sheet.styleAt(1, 1);
    expect([both.fill, both.font.bold, sheet.styleAt(1, 5).fill]).toEqual(['#00FF00', true, null]);
  });
});

describe('clearing', () => {
  test('contents keeps the looks', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { fill: '#FF0000' });
      sheet.setInput(0, 0, 1);
      sheet.clear(area('A:A'), 'Contents');
    });
    expect([sheet.valueAt(0, 0), sheet.styleAt(0, 0).fill]).toEqual([null, '#FF0000']);
  });

  test('formats keeps the contents', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setStyle(area('A1:B1'), { fill: '#FF0000' });
      sheet.setInput(0, 0, 1);
      sheet.clear(area('A1'), 'Formats');
    });
    expect([sheet.valueAt(0, 0), sheet.styleAt(0, 0), sheet.styleAt(0, 1).fill]).toEqual([
      1,
      DEFAULT_STYLE,
      '#FF0000',
    ]);
  });

  test('all cuts validations and conditional formats out', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.set('conditionalFormats', [
        {
          id: '1',
          areas: [area('A1:A5')],
          rule: { kind: 'custom', formula: '=TRUE' },
          style: {},
          priority: 0,
          stopIfTrue: false,
        },
      ]);
      sheet.clear(area('A2:A4'), 'All');
    });
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area('A1'), area('A5')]);
  });

  test('of a header gives the column a name of its own', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:A2', [['a'], [1]]);
    edit(sheet, () => {
      sheet.clear(area('A1'), 'Contents');
    });
    expect([table.columns[0]?.name, sheet.valueAt(0, 0)]).toEqual(['Column1', 'Column1']);
  });
});

describe('merged cells', () => {
  test('keep the first value, in the first cell', () => {
    const { sheet } = book();
    write(sheet, 'A1:B2', [
      [null, 'b'],
      ['c', 'd'],
    ]);
    edit(sheet, () => {
      sheet.merge(area('A1:B2'), false);
    });
    expect(values(sheet, 'A1:B2')).toEqual([
      ['b', null],
      [null, null],
    ]);
  });

  test('take input in their first cell alone', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.merge(area('A1:B1'), false);
      sheet.setInputs(area('A1:B1'), [['x', 'y']]);
    });
    expect(values(sheet, 'A1:B1')).toEqual([['x', null]]);
  });

  test('are made row by row across, and split again', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.merge(area('A1:C2'), true);
    });
    expect(sheet.merges).toEqual([area('A1:C1'), area('A2:C2')]);
    edit(sheet, () => {
      sheet.unmerge(area('B2'));
    });
    expect(sheet.merges).toEqual([area('A1:C1')]);
  });

  test('have no place in a table', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    expect(refusal(() => edit(sheet, () => sheet.merge(area('A2:B2'), false)))).toBe(
      'InvalidOperation',
    );
  });
});

describe('rows and columns', () => {
  test('have heights and widths, none while hidden', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setRowHeight(1, 2, 30);
      sheet.setColumnWidth(0, 0, 70);
      sheet.setColumnHidden(0, 0, true);
    });
    expect([sheet.rowHeight(0), sheet.rowHeight(2), sheet.columnWidth(0)]).toEqual([15, 30, 0]);
    edit(sheet, () => {
      sheet.setColumnHidden(0, 0, false);
      sheet.setRowHeight(2, 2, null);
    });
    expect([sheet.rowHeight(2), sheet.columnWidth(0)]).toEqual([15, 70]);
  });

  test('fit their texts', () => {
    const { sheet } = book();
    write(sheet, 'A1:A2', [['1234567890'], ['x']]);
    edit(sheet, () => {
      sheet.autofitColumns(area('A:B'));
    });
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([56.25, 48]);
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { wrapText: true });
      sheet.setColumnWidth(0, 0, 28.5);
      sheet.autofitRows();
    });
    expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([30, 15]);
  });

  test('refuse a height that Excel has not', () => {
    const { sheet } = book();
    expect(refusal(() => edit(sheet, () => sheet.setRowHeight(0, 0, 410)))).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  test('hold where their formula is true of the cell', () => {
    const { sheet } = book();
    write(sheet, 'A1:A3', [[1], [5], [9]]);
    edit(sheet, () => {
      sheet.set('conditionalFormats', [
        {
          id: '1',
          areas: [area('A1:A3')],
          rule: { kind: 'custom', formula: '=$A1>4' },
          style: { fill: '#FF0000', font: { bold: true } },
          priority: 1,
          stopIfTrue: false,
        },
        {
          id: '2',
          areas: [area('A3')],
          rule: { kind: 'cellValue', operator: 'Between', formula1: '=8', formula2: '=10' },
          style: { fill: '#00FF00' },
          priority: 0,
          stopIfTrue: false,
        },
      ]);
    });
    expect([0, 1, 2].map((row) => sheet.conditionalStyleAt(row, 0).fill)).toEqual([
      null,
      '#FF0000',
      '#00FF00',
    ]);
    expect(sheet.conditionalStyleAt(2, 0).font.bold).toBe(true);
  });

  test.each([
    [{ kind: 'containsText', operator: 'BeginsWith', text: 'ива' } as const, [true, false, false]],
    [{ kind: 'presetCriteria', criterion: 'Blanks' } as const, [false, false, true]],
    [{ kind: 'presetCriteria', criterion: 'DuplicateValues' } as const, [false, false, false]],
    [
      { kind: 'cellValue', operator: 'EqualTo', formula1: '="ПЕТРОВ"' } as const,
      [false, true, false],
    ],
  ])('%j', (rule, expected) => {
    const { sheet } = book();
    write(sheet, 'A1:A2', [['Иванов'], ['Петров']]);
    edit(sheet, () => {
      sheet.set('conditionalFormats', [
        {
          id: '1',
          areas: [area('A1:A3')],
          rule,
          style: { fill: '#FF0000' },
          priority: 0,
          stopIfTrue: false,
        },
      ]);
    });
    const held = [0, 1, 2].map((row) => sheet.conditionalPatchAt(row, 0) !== undefined);
    expect(held).toEqual(expected);
  });
});

describe('a formula that fills several cells', () => {
  test('fills them, and empties them when it goes', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1', [['={1,2;3,4}']]);
    expect([values(sheet, 'A1:B2'), sheet.spillAreaAt(0, 0), sheet.spillParentAt(1, 1)]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      area('A1:B2'),
      area('A1'),
    ]);
    write(sheet, 'A1', [['']]);
    expect(sheet.usedArea(true)).toBeUndefined();
    workbook.undo();
    expect(values(sheet, 'A1:B2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('leaves nothing behind while the edit is still open', () => {
    const { sheet } = book();
    write(sheet, 'A1', [['={1,2}']]);
    edit(sheet, () => {
      sheet.setInput(0, 0, 'x');
      expect(values(sheet, 'A1:B1')).toEqual([['x', null]]);
    });
  });

  test('gives an error when a value stands in its way, until the value goes', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1', [['={1,2,3}']]);
    write(sheet, 'B1', [['x']]);
    expect(values(sheet, 'A1:C1').flat().map(String)).toEqual(['#SPILL!', 'x', 'null']);
    workbook.undo();
    expect(values(sheet, 'A1:C1')).toEqual([[1, 2, 3]]);
  });

  test('moves with inserted rows', () => {
    const { sheet } = book();
    write(sheet, 'A1', [['={1;2;3}']]);
    edit(sheet, () => {
      sheet.insertRows(1, 1);
    });
    expect(values(sheet, 'A1:A5')).toEqual([[1], [2], [3], [null], [null]]);
    edit(sheet, () => {
      sheet.insertCells(area('A1'), 'Down');
    });
    expect(values(sheet, 'A1:A5')).toEqual([[null], [1], [2], [3], [null]]);
  });
});

describe('a filter over plain cells', () => {
  test('hides rows below its header by either of two criteria', () => {
    const { sheet } = book();
    write(sheet, 'A1:A4', [['a'], ['Иванов'], ['Петров'], ['Ахметова']]);
    const criterion = {
      filterOn: 'Custom',
      criterion1: '=И*',
      criterion2: '=*в',
      operator: 'Or',
    } as const;
    edit(sheet, () => {
      sheet.setAutoFilter({ area: area('A1:A4'), criteria: new Map([[0, criterion]]) });
    });
    expect([0, 1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual([false, false, false, true]);
    edit(sheet, () => {
      sheet.setAutoFilter(null);
    });
    expect(sheet.rowHidden(3)).toBe(false);
  });

  test('has no place over a table', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:A2', [['a'], [1]]);
    const filter = { area: area('A1:A2'), criteria: new Map() };
    expect(refusal(() => edit(sheet, () => sheet.setAutoFilter(filter)))).toBe('InvalidOperation');
  });
});
