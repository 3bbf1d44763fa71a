import { describe, expect, test } from '@jest/globals';
import { openBook, refusal, type OpenBook } from './openBook';

function bookOf(...names: string[]): OpenBook {
  const book = openBook();
  book.workbook.restore(() => names.map((name) => book.workbook.addSheet(name)));
  return book;
}

describe('Sheets', () => {
  test('are added, counted, found by name in any case and by id', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Мероприятия').load('id,name,position');
      const count = worksheets.getCount();
      await context.sync();
      const byName = worksheets.getItem('МЕРОПРИЯТИЯ').load('id');
      const byId = worksheets.getItem(added.id).load('name');
      await context.sync();
      expect([added.name, added.position, count.value]).toEqual(['Мероприятия', 1, 2]);
      expect([byName.id, byId.name]).toEqual([added.id, 'Мероприятия']);
    });
  });

  test('a forbidden name is InvalidArgument, a taken one ItemAlreadyExists', async () => {
    const { Excel } = openBook();
    const add = (name: string) =>
      refusal(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect(await add('a/b')).toMatchObject({ code: 'InvalidArgument' });
    expect(await add('лист1')).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('take their properties and give them back', async () => {
    const { Excel } = bookOf('Второй', 'Третий');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Третий');
      sheet.set({ name: 'Новый', position: 0, tabColor: '#ff0000', visibility: 'Hidden' });
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Новый',
        position: 0,
        tabColor: '#FF0000',
        visibility: 'Hidden',
        showGridlines: false,
        showHeadings: false,
      });
      sheet.tabColor = '';
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBe('');
    });
  });

  test('the active one is the one that was activated, for that person only', async () => {
    const { Excel, join } = bookOf('Второй');
    const activeIn = (office: { Excel: typeof Excel }) =>
      office.Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return active.name;
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Второй').activate();
      await context.sync();
    });
    expect(await activeIn({ Excel })).toBe('Второй');
    expect(await activeIn(join('Болат'))).toBe('Лист1');
  });

  test('first, last, next and previous go by the order of tabs', async () => {
    const { Excel } = bookOf('Второй', 'Третий');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Второй').visibility = 'Hidden';
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast().load('name');
      const next = first.getNext(true).load('name');
      const previous = worksheets.getItem('Второй').getPreviousOrNullObject().load('name');
      const none = last.getNextOrNullObject();
      await context.sync();
      expect([first.name, last.name, next.name, previous.name]).toEqual([
        'Лист1',
        'Третий',
        'Третий',
        'Лист1',
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a copy stands where it was asked for, with its cells', async () => {
    const { Excel } = bookOf('Второй');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1').values = [['форма']];
      const copy = sheet.copy('After', sheet);
      copy.name = 'Форма';
      const cell = copy.getRange('A1').load('values');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Лист1', 'Форма', 'Второй']);
      expect(cell.values).toEqual([['форма']]);
    });
  });

  test('a deleted one is gone; the last visible one cannot be deleted', async () => {
    const { Excel } = bookOf('Второй');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Второй').delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('Второй');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      context.workbook.worksheets.getItem('Лист1').delete();
      expect(await refusal(context.sync())).toMatchObject({ location: 'Worksheet.delete' });
    });
  });

  test('used range is a null object on an empty sheet and A1 without OrNullObject', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      const none = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      expect([none.isNullObject, corner.address]).toEqual([true, 'Лист1!A1']);
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('A1').values = [['x']];
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.address).toBe('Лист1!A1:C4');
    });
  });

  test('protection refuses changes until it is taken away with its password', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true, selectionMode: 'Normal' }, 'тайна');
      sheet.getRange('A1').values = [[1]];
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowInsertRows: false });
      sheet.getRange('B1').values = [[1]];
      expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('не та');
      expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('тайна');
      sheet.getRange('B1').values = [[1]];
      await context.sync();
    });
  });

  test('panes are frozen by rows, columns or a block', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Лист1');
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeAt('A1:B3');
      const both = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const after = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([none.isNullObject, rows.address, both.address, after.isNullObject]).toEqual([
        true,
        'Лист1!1:2',
        'Лист1!A1:B3',
        true,
      ]);
    });
  });
});

describe('Page layout', () => {
  test('takes everything a report sets', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintArea('A1:D10');
      layout.setPrintTitleRows('$1:$2');
      layout.setPrintMargins('Centimeters', { top: 1, left: 2.54, footer: 0.5 });
      layout.headersFooters.defaultForAllPages.centerFooter = '&P';
      layout.load();
      layout.headersFooters.defaultForAllPages.load();
      const area = layout.getPrintAreaOrNullObject().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const columns = layout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        leftMargin: 72,
      });
      expect(layout.topMargin).toBeCloseTo(28.346, 2);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('&P');
      expect([area.address, titles.address, columns.isNullObject]).toEqual([
        'Лист1!A1:D10',
        'Лист1!1:2',
        true,
      ]);
    });
  });

  test('page breaks are added above a cell and all removed', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem('Лист1').horizontalPageBreaks;
      breaks.add('A11');
      breaks.add('A5');
      breaks.load('items/rowIndex');
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 10]);
      breaks.items[0]?.delete();
      const left = breaks.getCount();
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      expect([left.value, none.value]).toEqual([1, 0]);
    });
  });
});
