import { describe, expect, test } from '@jest/globals';
import { area, book, edit, formulas, heard, refusal, tableOf, values, write } from './builders';

describe('sheets', () => {
  test.each([
    '',
    'x'.repeat(32),
    'a[b',
    'a]b',
    'a:b',
    'a*b',
    'a?b',
    'a/b',
    'a\\b',
    "'a",
    'history',
  ])('may not be called "%s"', (name) => {
    const { workbook, sheet } = book();
    expect(refusal(() => edit(sheet, () => workbook.addSheet(name)))).toBe('InvalidArgument');
  });

  test('have one name each, in any case', () => {
    const { workbook, sheet } = book();
    expect(refusal(() => edit(sheet, () => workbook.addSheet('лист1')))).toBe('ItemAlreadyExists');
  });

  test('are found by name and id and keep their ids', () => {
    const { workbook, sheet } = book();
    const other = edit(sheet, () => workbook.addSheet());
    expect([other.name, other.id]).toEqual(['Sheet2', '{00000000-0001-0000-0100-000000000000}']);
    expect([workbook.sheet('ЛИСТ1'), workbook.sheet(sheet.id)]).toEqual([sheet, sheet]);
  });

  test('renamed are followed by formulas', () => {
    const { workbook, sheet } = book();
    const other = edit(sheet, () => workbook.addSheet('Итог'));
    write(sheet, 'A1', [[5]]);
    write(other, 'A1', [['=Лист1!A1*2']]);
    edit(sheet, () => {
      workbook.renameSheet(sheet, 'Мой лист');
    });
    expect([other.formulaAt(0, 0), other.valueAt(0, 0)]).toEqual(["='Мой лист'!A1*2", 10]);
  });

  test('removed come back whole on undo', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => workbook.addSheet('Другой'));
    const table = tableOf(sheet, 'A1:A2', [['a'], [1]]);
    edit(sheet, () => {
      workbook.names.add({ name: 'Местное', formula: '=1', scope: sheet.id });
    });
    edit(sheet, () => {
      workbook.removeSheet(sheet);
    });
    expect([workbook.sheets.length, workbook.tables.length, workbook.names.items.length]).toEqual([
      1, 0, 0,
    ]);
    workbook.undo();
    expect(workbook.table('Members')).toBe(table);
    expect(workbook.names.get('местное', sheet.id)?.formula).toBe('=1');
  });

  test('keep one visible', () => {
    const { workbook, sheet } = book();
    const hide = () => edit(sheet, () => workbook.setSheetVisibility(sheet, 'Hidden'));
    expect(refusal(hide)).toBe('InvalidOperation');
    expect(refusal(() => edit(sheet, () => workbook.removeSheet(sheet)))).toBe('InvalidOperation');
  });

  test('move among each other', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      workbook.addSheet('b');
      workbook.addSheet('c');
      workbook.moveSheet(sheet, 2);
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['b', 'c', 'Лист1']);
  });

  test('stay as they are while the structure is protected', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      workbook.set('structureProtection', { protected: true });
    });
    expect(refusal(() => edit(sheet, () => workbook.addSheet()))).toBe('AccessDenied');
  });
});

describe('a copied sheet', () => {
  test('has tables, names and formulas of its own', () => {
    const { workbook, sheet } = book();
    tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, '=[@a]*2'],
    ]);
    write(sheet, 'D1', [['=SUM(Members[a])']]);
    edit(sheet, () => {
      workbook.names.add({ name: 'Год', formula: '=Лист1!$A$2' });
    });
    const copy = edit(sheet, () => workbook.copySheet(sheet, 1));
    write(copy, 'A2', [[10]]);
    expect([copy.name, copy.tables[0]?.name, copy.tables[0]?.id]).toEqual([
      'Лист1 (2)',
      'Members2',
      '2',
    ]);
    expect([copy.formulaAt(0, 3), copy.valueAt(0, 3), sheet.valueAt(0, 3)]).toEqual([
      '=SUM(Members2[a])',
      10,
      1,
    ]);
    expect([copy.valueAt(1, 1), sheet.valueAt(1, 1)]).toEqual([20, 2]);
    expect(workbook.names.get('Год', copy.id)?.formula).toBe("='Лист1 (2)'!$A$2");
  });

  test('looks the same', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { fill: '#FF0000' });
      sheet.setColumnWidth(2, 2, 99);
      sheet.merge(area('B2:C3'), false);
      sheet.set('freeze', { rows: 1, columns: 0 });
    });
    const copy = edit(sheet, () => workbook.copySheet(sheet, 0));
    expect(workbook.sheets[0]).toBe(copy);
    expect([copy.styleAt(0, 0).fill, copy.columnWidth(2), copy.merges, copy.freeze]).toEqual([
      '#FF0000',
      99,
      [area('B2:C3')],
      { rows: 1, columns: 0 },
    ]);
  });
});

describe('an edit', () => {
  test('recalculates and tells the listeners once', () => {
    const { workbook, sheet } = book();
    write(sheet, 'B1', [['=A1*2']]);
    const records = heard(workbook);
    edit(sheet, () => {
      sheet.setInput(0, 0, 1);
      workbook.edit('other', () => {
        sheet.setInput(0, 0, 4);
      });
    });
    expect(sheet.valueAt(0, 1)).toBe(8);
    expect(records).toHaveLength(1);
    expect(records[0]?.client).toBe('me');
    expect(records[0]?.changes).toContainEqual({
      kind: 'cells',
      sheetId: sheet.id,
      area: area('A1'),
      changeType: 'RangeEdited',
      details: { valueBefore: 1, valueAfter: 4 },
    });
    expect(records[0]?.changes).toContainEqual({ kind: 'calculated', sheetId: sheet.id });
  });

  test('that fails leaves nothing behind', () => {
    const { workbook, sheet } = book();
    const records = heard(workbook);
    const failing = () =>
      edit(sheet, () => {
        sheet.setInput(0, 0, 1);
        workbook.renameSheet(sheet, 'a/b');
      });
    expect(refusal(failing)).toBe('InvalidArgument');
    expect([sheet.valueAt(0, 0), records, workbook.canUndo]).toEqual([null, [], false]);
  });

  test('inside another that fails takes back its own part', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setInput(0, 0, 1);
      const inner = () =>
        edit(sheet, () => {
          sheet.setInput(0, 0, 2);
          sheet.setInput(0, 1, '=(');
        });
      expect(refusal(inner)).toBe('InvalidArgument');
    });
    expect(sheet.valueAt(0, 0)).toBe(1);
  });

  test('is needed for every change', () => {
    const { sheet } = book();
    expect(refusal(() => sheet.setInput(0, 0, 1))).toBe('InvalidOperation');
    expect(refusal(() => sheet.set('tabColor', '#FF0000'))).toBe('InvalidOperation');
  });

  test('can settle formulas before its end', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      sheet.setInputs(area('A1:B1'), [[3, '=A1+1']]);
      workbook.settle();
      expect(sheet.valueAt(0, 1)).toBe(4);
    });
  });

  test('leaves formulas alone while calculation is manual', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:B1', [[1, '=A1']]);
    edit(sheet, () => {
      workbook.set('calculationMode', 'Manual');
      sheet.setInput(0, 0, 2);
    });
    expect(sheet.valueAt(0, 1)).toBe(1);
    workbook.recalculate();
    expect(sheet.valueAt(0, 1)).toBe(2);
  });

  test('a restore is none: no event, no undo, values as stored', () => {
    const { workbook, sheet } = book();
    const records = heard(workbook);
    workbook.restore(() => {
      sheet.setFormula(0, 0, '=1+1', undefined, 99);
    });
    expect([sheet.valueAt(0, 0), records, workbook.canUndo]).toEqual([99, [], false]);
  });
});

describe('undo and redo', () => {
  test('go back and forth over values, formulas and looks', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:B1', [[1, '=A1+1']]);
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { font: { bold: true } });
      sheet.setInput(0, 0, 5);
    });
    workbook.undo();
    expect([values(sheet, 'A1:B1'), sheet.styleAt(0, 0).font.bold]).toEqual([[[1, 2]], false]);
    workbook.redo();
    expect([values(sheet, 'A1:B1'), sheet.styleAt(0, 0).font.bold]).toEqual([[[5, 6]], true]);
    workbook.undo();
    workbook.undo();
    expect([formulas(sheet, 'A1:B1'), workbook.undo()]).toEqual([[[null, null]], false]);
  });

  test('bring back deleted rows with their table, formats and references', () => {
    const { workbook, sheet } = book();
    const table = tableOf(sheet, 'A1:B4', [
      ['a', 'b'],
      [1, '=[@a]'],
      [2, '=[@a]'],
      [3, '=[@a]'],
    ]);
    write(sheet, 'D1', [['=SUM(A2:A4)']]);
    const live = sheet.follow(area('A3:B3'));
    edit(sheet, () => {
      sheet.deleteRows(2, 1);
    });
    expect([sheet.valueAt(0, 3), table.area, live.area]).toEqual([4, area('A1:B3'), undefined]);
    workbook.undo();
    expect([sheet.valueAt(0, 3), table.area, live.area]).toEqual([6, area('A1:B4'), area('A3:B3')]);
    expect(sheet.formulaAt(0, 3)).toBe('=SUM(A2:A4)');
  });

  test('a new edit ends what could be redone', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1', [[1]]);
    workbook.undo();
    write(sheet, 'A1', [[2]]);
    expect([workbook.redo(), sheet.valueAt(0, 0)]).toEqual([false, 2]);
  });

  test('another client does not take back my edit', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1', [[1]]);
    expect([workbook.undo('other'), sheet.valueAt(0, 0), workbook.undo('me')]).toEqual([
      false,
      1,
      true,
    ]);
  });

  test('settings and properties come back too', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      workbook.settings.set('k', { a: 1 });
    });
    edit(sheet, () => {
      workbook.settings.delete('k');
    });
    workbook.undo();
    expect(workbook.settings.get('k')).toEqual({ a: 1 });
  });
});

describe('selection', () => {
  test('is each client’s own and follows inserted rows', () => {
    const { workbook, sheet } = book();
    const other = edit(sheet, () => workbook.addSheet('Другой'));
    const records = heard(workbook);
    edit(sheet, () => {
      workbook.select('me', other, area('B2'));
    });
    edit(sheet, () => {
      other.insertRows(0, 1);
    });
    expect(workbook.selectionOf('me')).toEqual({ sheetId: other.id, area: area('B3') });
    expect(workbook.selectionOf('you')).toEqual({ sheetId: sheet.id, area: area('A1') });
    expect(records[0]?.changes.map(({ kind }) => kind)).toEqual(['sheetActivated', 'selection']);
  });

  test('cannot go to a hidden sheet', () => {
    const { workbook, sheet } = book();
    const other = edit(sheet, () => workbook.addSheet('Другой'));
    edit(sheet, () => {
      workbook.setSheetVisibility(other, 'VeryHidden');
    });
    const select = () => edit(sheet, () => workbook.select('me', other, area('A1')));
    expect(refusal(select)).toBe('InvalidOperation');
  });
});

describe('names', () => {
  test('of a sheet hide those of the workbook', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => {
      workbook.names.add({ name: 'CPD_Year', formula: '=2025' });
      workbook.names.add({ name: 'CPD_Year', formula: '=2026', scope: sheet.id });
    });
    write(sheet, 'A1', [['=CPD_Year']]);
    expect(sheet.valueAt(0, 0)).toBe(2026);
    edit(sheet, () => {
      workbook.names.remove('cpd_year', sheet.id);
    });
    expect(sheet.valueAt(0, 0)).toBe(2025);
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['два слова', 'InvalidArgument'],
    ['год', 'ItemAlreadyExists'],
    ['Members', 'ItemAlreadyExists'],
  ])('%s is refused', (name, code) => {
    const { workbook, sheet } = book();
    tableOf(sheet, 'A1:A2', [['a'], [1]]);
    edit(sheet, () => {
      workbook.names.add({ name: 'Год', formula: '=1' });
    });
    const add = () => edit(sheet, () => workbook.names.add({ name, formula: '=1' }));
    expect(refusal(add)).toBe(code);
  });
});

describe('custom functions', () => {
  test('answer formulas while they are there', () => {
    const { workbook, sheet } = book();
    const take = workbook.addFunctions((name) =>
      name === 'CPD.TWICE' ? (x) => Number(x) * 2 : undefined,
    );
    write(sheet, 'A1:B1', [[4, '=CPD.TWICE(A1)']]);
    expect(sheet.valueAt(0, 1)).toBe(8);
    take();
    workbook.recalculate();
    expect(String(sheet.valueAt(0, 1))).toBe('#NAME?');
  });
});
