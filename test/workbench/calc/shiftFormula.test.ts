import { describe, expect, test } from '@jest/globals';
import {
  moveFormula,
  renameInFormula,
  shiftFormula,
  type FormulaEdit,
  type FormulaRename,
} from '../../../src/workbench/calc/shiftFormula';

const edit = (kind: FormulaEdit['kind'], at: number, count = 1): FormulaEdit => ({
  kind,
  sheet: 'Лист1',
  at,
  count,
});

describe('shiftFormula', () => {
  test.each<[string, FormulaEdit, string]>([
    ['=A1+A5', edit('insertRows', 2), '=A1+A6'],
    ['=$A$3', edit('insertRows', 2, 3), '=$A$6'],
    ['=SUM(A1:A3)', edit('insertRows', 2), '=SUM(A1:A4)'],
    ['=SUM(A1:A3)', edit('insertRows', 3), '=SUM(A1:A3)'],
    ['=SUM(A1:A3)', edit('insertRows', 0), '=SUM(A2:A4)'],
    ['=SUM(A:A,2:3)', edit('insertRows', 1, 2), '=SUM(A:A,4:5)'],
    ['=A1048576', edit('insertRows', 5), '=#REF!'],
    ['=SUM(A1:A10)', edit('deleteRows', 2, 3), '=SUM(A1:A7)'],
    ['=SUM(A3:A5)', edit('deleteRows', 2, 3), '=SUM(#REF!)'],
    ['=SUM(A3:A6)', edit('deleteRows', 0, 4), '=SUM(A1:A2)'],
    ['=SUM(A3:A6)', edit('deleteRows', 4, 4), '=SUM(A3:A4)'],
    ['=B1+$C$1', edit('insertColumns', 1, 2), '=D1+$E$1'],
    ['=SUM(B:D)', edit('deleteColumns', 2), '=SUM(B:C)'],
    ['=SUM(2:3)', edit('deleteColumns', 0), '=SUM(2:3)'],
    ["='Лист1'!a5", edit('insertRows', 0), "='Лист1'!A6"],
    ['=лист1!A5+Лист2!A5', edit('insertRows', 0), '=лист1!A6+Лист2!A5'],
    ['=Лист1!A5', edit('deleteRows', 4), '=Лист1!#REF!'],
    ['=A3:INDEX(B:B,A4)', edit('insertRows', 0), '=A4:INDEX(B:B,A5)'],
    ['= sum( A1 , "A5" )', edit('insertRows', 4), '= sum( A1 , "A5" )'],
    ['=Table[A5]+Name5+LOG10(A5)', edit('insertRows', 4), '=Table[A5]+Name5+LOG10(A6)'],
  ])('%s with %j is %s', (formula, change, expected) => {
    expect(shiftFormula(formula, 'Лист1', change)).toBe(expected);
  });

  test('leaves references of other sheets alone', () => {
    expect(shiftFormula('=A5+Лист1!A5', 'Другой', edit('insertRows', 0))).toBe('=A5+Лист1!A6');
  });

  test('moves only what lies within the band of inserted cells', () => {
    const cells = { ...edit('insertRows', 0), within: [1, 2] as const };
    expect(shiftFormula('=A5+B5+SUM(B5:C6)+SUM(A5:B5)+SUM(5:5)', 'Лист1', cells)).toBe(
      '=A5+B6+SUM(B6:C7)+SUM(A5:B5)+SUM(5:5)',
    );
  });
});

describe('moveFormula', () => {
  test.each<[string, number, number, string]>([
    ['=A1+$A1+A$1+$A$1', 1, 1, '=B2+$A2+B$1+$A$1'],
    ['=SUM(A$1:A3)', 2, 0, '=SUM(A$1:A5)'],
    ['=SUM(A$5:A3)', 4, 0, '=SUM(A$5:A7)'],
    ['=SUM(A1:A$3)', 4, 0, '=SUM(A$3:A5)'],
    ['=Лист2!A1&"A1"', 1, 0, '=Лист2!A2&"A1"'],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(A:B)', 5, 1, '=SUM(B:C)'],
    ['=[@Имя]+Table[X]', 5, 1, '=[@Имя]+Table[X]'],
  ])('%s by %d rows and %d columns is %s', (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('renameInFormula', () => {
  const sheet = { kind: 'sheet', from: 'Лист1', to: 'Мой лист' } as const;
  const table = { kind: 'table', from: 'Old', to: 'Новая' } as const;
  const column = { kind: 'column', table: 'T', from: 'A', to: 'B [1]' } as const;
  const name = { kind: 'name', from: 'Year', to: 'Год' } as const;
  test.each<[string, FormulaRename, string]>([
    ['=лист1!A1+Лист2!A1', sheet, "='Мой лист'!A1+Лист2!A1"],
    ['=\'Лист1\'!#REF!&"Лист1!A1"', sheet, '=\'Мой лист\'!#REF!&"Лист1!A1"'],
    ['=SUM(Лист1:Лист3!A1)', sheet, "=SUM('Мой лист:Лист3'!A1)"],
    ['=Лист1!Имя', sheet, "='Мой лист'!Имя"],
    ['=SUM(old[A])+ROWS(Old)+Older[A]', table, '=SUM(Новая[A])+ROWS(Новая)+Older[A]'],
    ['=T[A]+U[A]+[@A]', column, "=T[B '[1']]+U[A]+[@A]"],
    ['=T[[#This Row],[A]]', column, "=T[[#This Row],[B '[1']]]"],
    ['=SUM(T[[A]:[C]])', column, "=SUM(T[[B '[1']]:[C]])"],
    ['=[@A]*2', { ...column, inside: true }, "=[@[B '[1']]]*2"],
    ['=Year+Лист1!year+YEAR(1)+Yearly', name, '=Год+Лист1!Год+YEAR(1)+Yearly'],
  ])('%s with %j is %s', (formula, rename, expected) => {
    expect(renameInFormula(formula, rename)).toBe(expected);
  });
});
