import { describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../../src/workbench/model/sheet';
import type { Table } from '../../../src/workbench/model/table';
import { area, book, edit, refusal, tableOf, values } from './builders';

function guarded(): { sheet: Sheet; table: Table } {
  const { sheet } = book();
  const table = tableOf(sheet, 'A1:B3', [
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
  edit(sheet, () => {
    sheet.setStyle(area('D1'), { locked: false });
    sheet.protect();
  });
  return { sheet, table };
}

describe('a protected sheet', () => {
  test('takes input in unlocked cells only', () => {
    const { sheet } = guarded();
    edit(sheet, () => {
      sheet.setInput(0, 3, 'да');
    });
    expect(values(sheet, 'D1')).toEqual([['да']]);
    expect(refusal(() => edit(sheet, () => sheet.setInput(0, 4, 1)))).toBe('AccessDenied');
  });

  test.each<[string, (sheet: Sheet, table: Table) => unknown]>([
    ['clearing', (sheet) => sheet.clear(area('A1'), 'Contents')],
    ['formatting', (sheet) => sheet.setStyle(area('A1'), { fill: '#FF0000' })],
    ['merging', (sheet) => sheet.merge(area('F1:G1'), false)],
    ['inserting rows', (sheet) => sheet.insertRows(9, 1)],
    ['deleting columns', (sheet) => sheet.deleteColumns(9, 1)],
    ['widening', (sheet) => sheet.setColumnWidth(0, 0, 50)],
    ['adding table rows', (_, table) => table.addRows(null, [[1, 2]])],
    ['adding table columns', (_, table) => table.addColumn(null)],
    ['sorting', (_, table) => table.sort([{ key: 0 }])],
    ['a new table', (sheet) => sheet.addTable({ area: area('F1:G2'), hasHeaders: true })],
    ['protecting again', (sheet) => sheet.protect()],
  ])('refuses %s', (_, change) => {
    const { sheet, table } = guarded();
    const code = refusal(() => edit(sheet, () => change(sheet, table)));
    expect(code).toBe(_ === 'protecting again' ? 'InvalidOperation' : 'AccessDenied');
  });

  test('allows what its options name', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.setStyle(area('A1'), { fill: '#FF0000' });
      sheet.insertRows(5, 1);
    });
    expect(sheet.styleAt(0, 0).fill).toBe('#FF0000');
  });

  test('opens with its password alone', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.protect({}, 'тайна');
    });
    expect(refusal(() => edit(sheet, () => sheet.unprotect('другая')))).toBe('AccessDenied');
    edit(sheet, () => {
      sheet.unprotect('тайна');
      sheet.setInput(0, 0, 1);
    });
    expect(sheet.valueAt(0, 0)).toBe(1);
  });

  test('does not stand in the way of undo and of loading a file', () => {
    const { sheet } = guarded();
    sheet.workbook.restore(() => {
      sheet.setValue(8, 0, 'из файла');
    });
    sheet.workbook.undo();
    expect([sheet.protection.protected, sheet.valueAt(8, 0)]).toEqual([false, 'из файла']);
  });
});
