import { describe, expect, test } from '@jest/globals';
import { openBook, quiet, refusal } from './openBook';

describe('Names', () => {
  test('stand for cells or a value, in the workbook or on one sheet', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem('Лист1');
      names.add('Взносы', sheet.getRange('B2:B4'), 'комментарий');
      names.add('CPD_Year', '=2026');
      sheet.names.add('Местное', sheet.getRange('A1'));
      const cells = names.getItem('взносы').load('name,type,value,formula,comment,scope');
      const year = names.getItemOrNullObject('CPD_Year').load('type,value');
      const local = sheet.names.getItem('Местное').load('scope');
      const none = names.getItemOrNullObject('Местное');
      const range = cells.getRange().load('address');
      const noRange = year.getRangeOrNullObject();
      await context.sync();
      expect(cells.toJSON()).toMatchObject({
        name: 'Взносы',
        type: 'Range',
        value: 'Лист1!$B$2:$B$4',
        formula: '=Лист1!$B$2:$B$4',
        comment: 'комментарий',
        scope: 'Workbook',
      });
      expect([year.type, year.value, local.scope]).toEqual(['Double', 2026, 'Worksheet']);
      expect([none.isNullObject, range.address, noRange.isNullObject]).toEqual([
        true,
        'Лист1!B2:B4',
        true,
      ]);
    });
  });

  test('are changed and deleted, and formulas follow', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('CPD_Year', '=2026');
      const cell = context.workbook.worksheets.getItem('Лист1').getRange('A1');
      cell.formulas = [['=CPD_Year+1']];
      await context.sync();
      name.formula = '=2030';
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[2031]]);
      name.delete();
      const count = context.workbook.names.getCount();
      cell.load('values');
      await context.sync();
      expect([count.value, cell.values]).toEqual([0, [['#NAME?']]]);
    });
  });
});

describe('What is kept with the workbook', () => {
  test('settings hold JSON, are overwritten and deleted', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('вид', { a: [1, null], b: 'я' });
      settings.add('вид', { a: [2] });
      const kept = settings.getItem('вид').load('key,value');
      const none = settings.getItemOrNullObject('нет').load('value');
      await context.sync();
      expect([kept.key, kept.value, none.isNullObject]).toEqual(['вид', { a: [2] }, true]);
      kept.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('properties and custom properties', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Реестр';
      properties.custom.add('cpd', 'v1');
      properties.custom.add('год', 2026);
      properties.load('title');
      properties.custom.load('items/key,items/value,items/type');
      const none = properties.custom.getItemOrNullObject('нет');
      await context.sync();
      expect(properties.title).toBe('Реестр');
      expect(
        properties.custom.items.map(({ key, value, type }): unknown[] => [key, value, type]),
      ).toEqual([
        ['cpd', 'v1', 'String'],
        ['год', 2026, 'Number'],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('The application', () => {
  test('calculates only when told to in manual mode', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const cells = context.workbook.worksheets.getItem('Лист1').getRange('A1:B1');
      cells.formulas = [[1, '=A1*10']];
      await context.sync();
      application.calculationMode = 'Manual';
      cells.values = [[2, null]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[2, 10]]);
      application.calculate('Full');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[2, 20]]);
    });
  });

  test('knows the separators of its culture', async () => {
    const { Excel } = openBook({ services: { culture: 'ru-RU' } });
    await Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/dateSeparator');
      await context.sync();
      expect([
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.datetimeFormat.dateSeparator,
      ]).toEqual(['ru-RU', ',', '.']);
    });
  });

  test('opens another workbook through its host, or says that it cannot', async () => {
    const opened: (string | undefined)[] = [];
    const createWorkbook = (base64: string | undefined) => {
      opened.push(base64);
      return Promise.resolve();
    };
    const { Excel } = openBook({ services: { createWorkbook } });
    await Excel.createWorkbook('UEsDBA==');
    expect(opened).toEqual(['UEsDBA==']);
    expect(await refusal(openBook().Excel.createWorkbook())).toMatchObject({
      code: 'NotImplemented',
    });
  });
});

describe('The workbook', () => {
  test('is named, saved and closed by its host', async () => {
    const done: string[] = [];
    const { Excel } = openBook({
      services: {
        workbookName: () => 'Реестр.xlsx',
        isDirty: () => true,
        save: () => Promise.resolve(void done.push('save')),
        close: () => void done.push('close'),
      },
    });
    await Excel.run(async (context) => {
      const workbook = context.workbook.load('name,isDirty');
      workbook.save();
      workbook.close();
      await context.sync();
      expect([workbook.name, workbook.isDirty, done]).toEqual([
        'Реестр.xlsx',
        true,
        ['save', 'close'],
      ]);
    });
  });

  test('with a protected structure takes no new sheets', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.protect('тайна');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      worksheets.add('Новый');
      expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
      protection.unprotect('тайна');
      worksheets.add('Новый');
      await context.sync();
    });
  });
});

describe('Charts and comments', () => {
  test('a chart is added, named, placed and deleted', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
      chart.title.text = 'Баллы';
      chart.legend.position = 'Bottom';
      chart.setPosition('F2', 'M20');
      chart.name = 'Итог';
      await context.sync();
      sheet.charts.load('items/name,items/title/text');
      await context.sync();
      expect(sheet.charts.items.map(({ name, title }) => [name, title.text])).toEqual([
        ['Итог', 'Баллы'],
      ]);
      sheet.charts.getItem('Итог').delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('a comment is added to a cell, resolved and found there', async () => {
    const { Excel } = openBook({ services: { userName: 'Ответственная' } });
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add('Лист1!B2', 'Нет документа');
      const comment = comments.getItemByCell('Лист1!B2').load('content,authorName');
      comment.resolved = true;
      const place = comment.getLocation().load('address');
      await context.sync();
      expect([comment.content, comment.authorName, place.address]).toEqual([
        'Нет документа',
        'Ответственная',
        'Лист1!B2',
      ]);
      comments.add('Лист1!B2', 'ещё');
      expect(await refusal(context.sync())).toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });
});

describe('The task pane', () => {
  test('is shown and hidden through the host', async () => {
    const shown: boolean[] = [];
    const { Office } = openBook({
      services: { setPaneVisible: (visible) => shown.push(visible) },
    });
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    await quiet();
    expect(shown).toEqual([true, false]);
  });
});
