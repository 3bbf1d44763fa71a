import { describe, expect, test } from '@jest/globals';
import { openBook, refusal } from './openBook';

/** Runs the action on a table «Members» (ФИО, Балл) with three rows at A1:B4 of «Лист1». */
async function onTable<R>(
  action: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  const { Excel } = openBook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:B4').values = [
      ['ФИО', 'Балл'],
      ['Анна', 3],
      ['Болат', 1],
      ['Вера', 2],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Members';
    await context.sync();
    return action(context.workbook.tables.getItem('Members'), sheet, context);
  });
}

describe('A table', () => {
  test('is found by name and by id, in the workbook and on its sheet', () =>
    onTable(async (table, sheet, context) => {
      table.load('id,name');
      await context.sync();
      const byId = context.workbook.tables.getItem(table.id).load('name');
      const onSheet = sheet.tables.getItemOrNullObject('members').load('id');
      const none = context.workbook.tables.getItemOrNullObject('Reports');
      const count = context.workbook.tables.getCount();
      table.worksheet.load('name');
      await context.sync();
      expect([byId.name, onSheet.id, none.isNullObject, count.value]).toEqual([
        'Members',
        table.id,
        true,
        1,
      ]);
      expect(table.worksheet.name).toBe('Лист1');
    }));

  test('knows its parts', () =>
    onTable(async (table, _sheet, context) => {
      const whole = table.getRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      const rows = table.rows.getCount();
      await context.sync();
      expect([whole.address, header.values, body.address, rows.value]).toEqual([
        'Лист1!A1:B4',
        [['ФИО', 'Балл']],
        'Лист1!A2:B4',
        3,
      ]);
      table.getTotalRowRange().load('address');
      expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
    }));

  test('gets rows at the end and in between', () =>
    onTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [
        ['Глеб', 22],
        ['Дина', 23],
      ]);
      table.rows.add(0, [['Ева', 1]]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.map(([name]: unknown[]) => name)).toEqual([
        'Ева',
        'Анна',
        'Болат',
        'Вера',
        'Глеб',
        'Дина',
      ]);
    }));

  test('loses and changes rows by their numbers', () =>
    onTable(async (table, _sheet, context) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(1).values = [['Вера Ивановна', 5]];
      table.rows.load('items/values,items/index');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(table.rows.items.map(({ index }) => index)).toEqual([0, 1]);
      expect(body.values).toEqual([
        ['Болат', 1],
        ['Вера Ивановна', 5],
      ]);
      table.rows.getItemAt(7).load('values');
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
    }));

  test('gets columns with values, and finds them by name', () =>
    onTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [['Новая'], [1], [2], [3]]);
      const added = table.columns.getItem('НОВАЯ').getDataBodyRange().load('values');
      table.columns.load('items/name,items/index,items/values');
      const none = table.columns.getItemOrNullObject('Нет');
      await context.sync();
      expect(added.values).toEqual([[1], [2], [3]]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['ФИО', 0],
        ['Балл', 1],
        ['Новая', 2],
      ]);
      expect(table.columns.items[1]?.values).toEqual([['Балл'], [3], [1], [2]]);
      expect(none.isNullObject).toBe(true);
      table.columns.getItem('Балл').delete();
      table.columns.getItem('ФИО').name = 'Консультант';
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Консультант', 'Новая']]);
    }));

  test('keeps a calculated column, also in rows that are added', () =>
    onTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [['Вдвое'], ['=[@Балл]*2'], ['=[@Балл]*2'], ['=[@Балл]*2']]);
      table.rows.add(undefined, [['Глеб', 10, '=[@Балл]*2']]);
      const column = table.columns.getItem('Вдвое').getDataBodyRange().load('values');
      await context.sync();
      expect(column.values).toEqual([[6], [2], [4], [20]]);
    }));

  test('is resized to an address or a range', () =>
    onTable(async (table, sheet, context) => {
      table.resize('A1:B3');
      const smaller = table.getRange().load('address');
      table.resize(sheet.getRange('A1:C6'));
      const larger = table.getRange().load('address');
      await context.sync();
      expect([smaller.address, larger.address]).toEqual(['Лист1!A1:B3', 'Лист1!A1:C6']);
    }));

  test('grows when somebody writes directly below it', () =>
    onTable(async (table, sheet, context) => {
      sheet.getRange('A5:B5').values = [['Глеб', 4]];
      const rows = table.rows.getCount();
      await context.sync();
      expect(rows.value).toBe(4);
    }));

  test('takes its look', () =>
    onTable(async (table, _sheet, context) => {
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.showTotals = true;
      table.load();
      const totals = table.getTotalRowRange().load('address');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: 'TableStyleLight9',
        showBandedRows: false,
        showFilterButton: false,
        showTotals: true,
        showHeaders: true,
      });
      expect(totals.address).toBe('Лист1!A5:B5');
    }));

  test('is sorted by its columns', () =>
    onTable(async (table, _sheet, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.map(([name]: unknown[]) => name)).toEqual(['Болат', 'Вера', 'Анна']);
    }));

  test('is filtered by values, and shows everything again', () =>
    onTable(async (table, sheet, context) => {
      table.columns.getItem('ФИО').filter.applyValuesFilter(['Анна']);
      const hidden = sheet.getRange('A3:A4').load('rowHidden');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect([hidden.rowHidden, table.autoFilter.isDataFiltered]).toEqual([true, true]);
      table.clearFilters();
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    }));

  test('becomes a plain range, or is deleted with its cells', () =>
    onTable(async (table, sheet, context) => {
      const range = table.convertToRange().load('address,values');
      const gone = context.workbook.tables.getItemOrNullObject('Members');
      await context.sync();
      expect([range.address, gone.isNullObject, range.values[1]]).toEqual([
        'Лист1!A1:B4',
        true,
        ['Анна', 3],
      ]);
      const again = sheet.tables.add(sheet.getRange('A1:B4'), true);
      await context.sync();
      again.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  test('cannot overlap another one', () =>
    onTable(async (_table, sheet, context) => {
      sheet.tables.add('B2:C3', true);
      expect(await refusal(context.sync())).toMatchObject({
        location: 'TableCollection.add',
      });
    }));
});
