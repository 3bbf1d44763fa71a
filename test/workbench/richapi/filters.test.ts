import { describe, expect, test } from '@jest/globals';
import { openBook } from './openBook';

const CRITERIA: Excel.FilterCriteria = { filterOn: 'Values', values: ['30'] };

describe('Filters', () => {
  test('of a sheet hide the rows that do not match, until they are removed', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['ФИО', 'Балл'],
        ['Анна', 30],
        ['Болат', 4],
      ];
      sheet.autoFilter.apply(range, 1, CRITERIA);
      sheet.autoFilter.load('enabled,isDataFiltered');
      const place = sheet.autoFilter.getRangeOrNullObject().load('address');
      const rows = [2, 3].map((row) =>
        sheet.getRange(`${String(row)}:${String(row)}`).load('rowHidden'),
      );
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(place.address).toBe('Лист1!A1:B3');
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      rows[1]?.load('rowHidden');
      await context.sync();
      expect([none.isNullObject, rows[1]?.rowHidden]).toEqual([true, false]);
    });
  });

  test('of a table are applied by the position of the column', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:B3').values = [
        ['ФИО', 'Балл'],
        ['Анна', 4],
        ['Болат', 30],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.autoFilter.apply(table.getRange(), 1, CRITERIA);
      const hidden = sheet.getRange('2:2').load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
    });
  });
});
