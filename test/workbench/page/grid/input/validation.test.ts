import { describe, expect, test } from '@jest/globals';
import {
  DEFAULT_ERROR_ALERT,
  DEFAULT_PROMPT,
  type ValidationRule,
} from '../../../../../src/workbench/model/validation';
import type { Sheet } from '../../../../../src/workbench/model/sheet';
import { matchingChoices } from '../../../../../src/workbench/page/grid/input/choices';
import {
  brokenValidation,
  listItems,
} from '../../../../../src/workbench/page/grid/input/validationCheck';
import { area, book, edit, tableOf, write } from '../../../model/builders';

function rule(sheet: Sheet, address: string, validation: ValidationRule): void {
  edit(sheet, () => {
    sheet.set('validations', [
      {
        areas: [area(address)],
        rule: validation,
        errorAlert: DEFAULT_ERROR_ALERT,
        prompt: DEFAULT_PROMPT,
        ignoreBlanks: true,
      },
    ]);
  });
}

function isBroken(sheet: Sheet, address: string): boolean {
  const { top: row, left: column } = area(address);
  return brokenValidation(sheet, { row, column }) !== undefined;
}

describe('lists', () => {
  test('a list may be written out, and has no spaces around its values', () => {
    const { sheet } = book();
    rule(sheet, 'B1:B5', { kind: 'list', source: 'да, нет', inCellDropDown: true });
    expect(listItems(sheet, { row: 0, column: 1 })).toEqual(['да', 'нет']);
    expect(listItems(sheet, { row: 0, column: 0 })).toBeUndefined();
  });

  test('a list may be a name of table cells, without blanks and repetitions', () => {
    const { sheet } = book();
    tableOf(sheet, 'A1:A5', [['Имя'], ['Анна'], [''], ['Борис'], ['Анна']]);
    edit(sheet, () => sheet.workbook.names.add({ name: 'People', formula: '=Members[Имя]' }));
    rule(sheet, 'C1:C5', { kind: 'list', source: '=People', inCellDropDown: true });
    expect(listItems(sheet, { row: 3, column: 2 })).toEqual(['Анна', 'Борис']);
    write(sheet, 'C1:C2', [['борис'], ['Вера']]);
    expect([isBroken(sheet, 'C1'), isBroken(sheet, 'C2')]).toEqual([false, true]);
  });

  test('what is typed leaves the values that hold it, first those that begin with it', () => {
    expect(matchingChoices(['лекция', 'веб-лекция', 'статья'], 'лек')).toEqual([
      'лекция',
      'веб-лекция',
    ]);
    expect(matchingChoices(['а', 'б'], '')).toEqual(['а', 'б']);
  });
});

describe('other rules', () => {
  test('a date rule refuses text and days outside', () => {
    const { sheet } = book('ru');
    rule(sheet, 'A1:A4', { kind: 'date', operator: 'Between', formula1: 46023, formula2: 46387 });
    write(sheet, 'A1:A3', [['12.03.2026'], ['вчера'], ['12.03.2027']]);
    expect(['A1', 'A2', 'A3', 'A4'].map((each) => isBroken(sheet, each))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('a formula is read from the cell it is asked at', () => {
    const { sheet } = book();
    rule(sheet, 'A1:A9', { kind: 'custom', formula: '=COUNTIF($A$1:$A$9,A1)=1' });
    write(sheet, 'A1:A3', [['x'], ['y'], ['x']]);
    expect(['A1', 'A2', 'A3'].map((each) => isBroken(sheet, each))).toEqual([true, false, true]);
  });

  test('a bound may be a formula, a whole number has no part', () => {
    const { sheet } = book();
    write(sheet, 'B1', [[10]]);
    rule(sheet, 'A1:A3', { kind: 'wholeNumber', operator: 'LessThan', formula1: '=$B$1' });
    write(sheet, 'A1:A3', [[9], [10], [1.5]]);
    expect(['A1', 'A2', 'A3'].map((each) => isBroken(sheet, each))).toEqual([false, true, true]);
  });
});
