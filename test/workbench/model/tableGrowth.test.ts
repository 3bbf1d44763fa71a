import { describe, expect, test } from '@jest/globals';
import { area, book, edit, formulas, heard, tableOf, values, write } from './builders';

describe('writing directly below a table', () => {
  test('makes the table one row longer', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'B2:C3', [
      ['ФИО', 'Баллы'],
      ['Иванов', 1],
    ]);
    write(sheet, 'B4:C4', [['Петров', 2]]);
    expect(table.area).toEqual(area('B2:C4'));
  });

  test('takes in as many rows as the block fills', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    write(sheet, 'A3:B6', [
      [3, 4],
      [5, 6],
      [null, 7],
      ['', null],
    ]);
    expect(table.area).toEqual(area('A1:B5'));
  });

  test('works in one of its columns and in a block that is wider than it', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'B1:C2', [
      ['a', 'b'],
      [1, 2],
    ]);
    write(sheet, 'C3', [[1]]);
    write(sheet, 'A4:D4', [[1, 2, 3, 4]]);
    expect(table.area).toEqual(area('B1:C4'));
  });

  test.each([
    ['a row apart', 'A4', [[1]]],
    ['beside its columns', 'C3', [[1]]],
    ['with nothing in the first row', 'A3:A4', [[null], [1]]],
    ['with empty texts', 'A3:B3', [['', '']]],
  ])('leaves it alone %s', (_, address, inputs) => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    write(sheet, address, inputs);
    expect(table.area).toEqual(area('A1:B2'));
  });

  test('leaves a table with a totals row alone', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:A2', [['a'], [1]]);
    edit(sheet, () => {
      table.setShowTotals(true);
    });
    write(sheet, 'A4', [[5]]);
    expect(table.area).toEqual(area('A1:A3'));
  });

  test('leaves the table alone where other cells of the row are taken', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    write(sheet, 'B3:B4', [[null], ['note']]);
    write(sheet, 'A3:A4', [[1], [2]]);
    expect(table.area).toEqual(area('A1:B2'));
  });

  test('leaves a table on a protected sheet alone', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:A2', [['a'], [1]]);
    edit(sheet, () => {
      sheet.setStyle(area('A3'), { locked: false });
      sheet.protect();
      sheet.setInput(2, 0, 2);
    });
    expect([table.area, values(sheet, 'A3')]).toEqual([area('A1:A2'), [[2]]]);
  });

  test('gives the new row the looks of the last', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B2', [
      ['Рег. №', 'Дата'],
      ['1', 2],
    ]);
    edit(sheet, () => {
      sheet.setStyle(area('A2'), { numberFormat: '@' });
      sheet.setStyle(area('B2'), { numberFormat: 'dd.mm.yyyy', fill: '#ffff00' });
    });
    write(sheet, 'A3:B3', [['007', '31.12.2025']]);
    expect(values(sheet, 'A3:B3')).toEqual([['007', 46022]]);
    expect(sheet.styleAt(2, 1)).toBe(sheet.styleAt(1, 1));
  });

  test('extends validations and conditional formats of its columns only', () => {
    const { sheet } = book();
    tableOf(sheet, 'B1:C2', [
      ['a', 'b'],
      [1, 2],
    ]);
    const common = { errorAlert: alert, prompt, ignoreBlanks: true };
    edit(sheet, () => {
      sheet.set('validations', [
        { areas: [area('B2:B2')], rule: list, ...common },
        { areas: [area('E2')], rule: list, ...common },
      ]);
      sheet.set('conditionalFormats', [custom('1', ['A2:C2']), custom('2', ['B1:B1'])]);
    });
    write(sheet, 'B3', [[1]]);
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[area('B2:B3')], [area('E2')]]);
    expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [area('A2:C2'), area('B3:C3')],
      [area('B1')],
    ]);
  });

  test('fills calculated columns where the block leaves them alone', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, '=[@a]*2'],
    ]);
    write(sheet, 'A3:B4', [
      [2, null],
      [3, 9],
    ]);
    expect(formulas(sheet, 'A2:B4')).toEqual([
      [1, '=[@a]*2'],
      [2, '=[@a]*2'],
      [3, 9],
    ]);
  });

  test('tells of the table', () => {
    const { workbook, sheet } = book();
    const table = tableOf(sheet, 'A1:A2', [['a'], [1]]);
    const records = heard(workbook);
    write(sheet, 'A3', [[1]]);
    expect(records[0]?.changes).toContainEqual({
      kind: 'tableChanged',
      tableId: table.id,
      sheetId: sheet.id,
    });
  });
});

describe('a calculated column', () => {
  test('arises when all rows get one formula', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', [
      ['a', 'b'],
      [1, null],
      [2, null],
    ]);
    write(sheet, 'B2:B3', [['=[@a]+1'], ['=[@a]+1']]);
    expect(table.columns[1]?.formula).toBe('=[@a]+1');
  });

  test('arises from formulas that are one relative to their rows', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', [
      ['a', 'b'],
      [1, null],
      [2, null],
    ]);
    write(sheet, 'B2:B3', [['=A2+1'], ['=A3+1']]);
    write(sheet, 'A4', [[3]]);
    expect([table.columns[1]?.formula, sheet.formulaAt(3, 1)]).toEqual(['=A2+1', '=A4+1']);
  });

  test('does not arise from formulas that differ', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B3', [
      ['a', 'b'],
      [1, null],
      [2, null],
    ]);
    write(sheet, 'B2:B3', [['=A2+1'], ['=A2+1']]);
    expect(table.columns[1]?.formula).toBeUndefined();
  });

  test('arises from one formula in an otherwise empty column and fills it', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B3', [
      ['a', 'b'],
      [1, null],
      [2, null],
    ]);
    write(sheet, 'B3', [['=A3+1']]);
    expect(formulas(sheet, 'B2:B3')).toEqual([['=A2+1'], ['=A3+1']]);
  });

  test('arises from chunks once the last row is there', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B5', [
      ['a', 'b'],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
    write(sheet, 'B2:B3', [['=[@a]'], ['=[@a]']]);
    expect(table.columns[1]?.formula).toBeUndefined();
    write(sheet, 'B4:B5', [['=[@a]'], ['=[@a]']]);
    expect(table.columns[1]?.formula).toBe('=[@a]');
  });

  test('ends when values replace all its formulas', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, '=[@a]'],
    ]);
    write(sheet, 'B2', [[7]]);
    write(sheet, 'A3', [[2]]);
    expect([table.columns[1]?.formula, sheet.valueAt(2, 1)]).toEqual([undefined, null]);
  });
});

describe('header cells', () => {
  test('name the columns', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    write(sheet, 'A1:B1', [['ФИО', '']]);
    expect(table.columns.map(({ name }) => name)).toEqual(['ФИО', 'Column1']);
    expect(values(sheet, 'A1:B1')).toEqual([['ФИО', 'Column1']]);
  });

  test('stay text and yield to a name that is taken', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['Год', 'b'],
      [1, 2],
    ]);
    write(sheet, 'B1', [['год']]);
    expect(table.columns[1]?.name).toBe('год2');
    write(sheet, 'B1', [[2025]]);
    expect(values(sheet, 'B1')).toEqual([['2025']]);
  });

  test('carry structured references along, in and out of the table', () => {
    const { sheet } = book();
    const table = tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, '=[@a]*2'],
    ]);
    write(sheet, 'D1', [['=SUM(Members[a])']]);
    write(sheet, 'A1', [['Баллы']]);
    expect([sheet.formulaAt(1, 1), sheet.formulaAt(0, 3), table.columns[1]?.formula]).toEqual([
      '=[@Баллы]*2',
      '=SUM(Members[Баллы])',
      '=[@Баллы]*2',
    ]);
  });

  test('may swap their names', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    write(sheet, 'D1', [['=SUM(Members[a])-SUM(Members[b])']]);
    write(sheet, 'A1:B1', [['b', 'a']]);
    expect(sheet.formulaAt(0, 3)).toBe('=SUM(Members[b])-SUM(Members[a])');
  });
});

const list = { kind: 'list', source: 'Да,Нет', inCellDropDown: true } as const;
const alert = { message: '', showAlert: true, style: 'Stop', title: '' } as const;
const prompt = { message: '', showPrompt: true, title: '' };

function custom(id: string, addresses: readonly string[]) {
  return {
    id,
    areas: addresses.map(area),
    rule: { kind: 'custom', formula: '=$B2>1' },
    style: { fill: '#FF0000' },
    priority: 0,
    stopIfTrue: false,
  } as const;
}
