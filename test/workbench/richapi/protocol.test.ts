import { describe, expect, test } from '@jest/globals';
import { openBook, quiet, refusal } from './openBook';

describe('Null objects', () => {
  test('are told apart from things that exist, with all that hangs below them', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('нет такого');
      const table = sheet.tables.getItemOrNullObject('Members');
      const cells = table.getDataBodyRange().load('values');
      const known = context.workbook.worksheets.getItemOrNullObject('ЛИСТ1').load('name');
      const count = table.rows.getCount();
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject, cells.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
      expect([known.isNullObject, known.name]).toEqual([false, 'Лист1']);
      expect(count.value).toBeUndefined();
    });
  });

  test('take settings without doing anything', async () => {
    const { Excel, workbook } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('нет такого');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(workbook.sheets[0]?.usedArea()).toBeUndefined();
  });

  test('an item asked for without OrNullObject is ItemNotFound', async () => {
    const { Excel } = openBook();
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('нет такого').load('name');
      await context.sync();
    });
    expect(await refusal(asked)).toEqual({
      code: 'ItemNotFound',
      location: 'WorksheetCollection.getItem',
    });
  });
});

describe('Refusals', () => {
  test('a method the workbook does not know is named', async () => {
    const { Excel } = openBook();
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1').getImage();
      await context.sync();
    });
    expect(await refusal(asked)).toEqual({ code: 'ApiNotFound', location: 'Range.getImage' });
  });

  test('a property the workbook does not know is named, read or written', async () => {
    const { Excel } = openBook();
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1').load('formulasR1C1');
      await context.sync();
    });
    const written = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1').style = 'Good';
      await context.sync();
    });
    expect(await refusal(read)).toMatchObject({ code: 'ApiNotFound' });
    expect(await refusal(written)).toEqual({ code: 'ApiNotFound', location: 'Range.style' });
  });

  test('a navigation the workbook does not know is named', async () => {
    const { Excel } = openBook();
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').shapes.load('items');
      await context.sync();
    });
    expect(await refusal(asked)).toEqual({ code: 'ApiNotFound', location: 'Worksheet.shapes' });
  });

  test('what was done before the refusal stays, and the context goes on working', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1').values = [[7]];
      sheet.getRange('B1:B2').values = [[1, 2]];
      expect(await refusal(context.sync())).toEqual({
        code: 'InvalidArgument',
        location: 'Range.values',
      });
      const cells = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(cells.values).toEqual([[7, '']]);
    });
  });

  test('an action that fails half-way changes nothing', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.protection.protect({});
      sheet.getRange('A1:B1').format.protection.load('locked');
      await context.sync();
      sheet.getRange('A1:B1').values = [[1, 2]];
      expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
      const cells = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(cells.values).toEqual([['', '']]);
    });
  });

  test('while a cell is being edited every request is refused, or waits where it said so', async () => {
    const { Excel, host } = openBook();
    const finish = host.startCellEdit();
    const at = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async (context) => {
        context.workbook.worksheets.getItem('Лист1').getRange('A1').values = [[1]];
        await context.sync();
        return 'done';
      });
    expect(await refusal(at(false))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = at(true);
    await quiet();
    finish();
    expect(await waiting).toBe('done');
    expect(await at(false)).toBe('done');
  });

  test('more than 5 MB in one request or one response is refused', async () => {
    const { Excel } = openBook();
    const text = 'ж'.repeat(30_000);
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [text]);
      await context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    const read = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:A100').values = text as never;
      sheet.getRange('A1:A100').load('values');
      await context.sync();
    });
    expect(await refusal(read)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('Ranges that are kept', () => {
  test('follow inserted rows until their cells are deleted', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      const kept = sheet.getRange('B3:C4').load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Лист1!B5:C6');
      sheet.getRange('4:7').delete('Up');
      await context.sync();
      kept.load('address');
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('are given back after the run', async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('B3').load('address');
      await context.sync();
      expect(host.keptReferences).toBe(1);
    });
    await quiet();
    expect(host.keptReferences).toBe(0);
  });

  test('are given back at once by untrack', async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange('B3').load('address');
      await context.sync();
      range.untrack();
      await context.sync();
      expect(host.keptReferences).toBe(0);
    });
  });
});

describe('Loading', () => {
  test('a collection answers with the asked properties of its items only', async () => {
    const { Excel, workbook } = openBook();
    workbook.restore(() => workbook.addSheet('Лист2'));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Лист1', 'Лист2']);
      expect(() => sheets.items[0]?.tabColor).toThrow();
    });
  });

  test('a deep path reaches through objects and collections', async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1').format.fill.color = '#ffcc00';
      sheet.tables.add('B1:C2', true).name = 'Members';
      const cell = sheet.getRange('A1').load('format/fill/color, worksheet/name');
      const sheets = context.workbook.worksheets.load('items/tables/items/name');
      await context.sync();
      expect([cell.format.fill.color, cell.worksheet.name]).toEqual(['#FFCC00', 'Лист1']);
      expect(sheets.items[0]?.tables.items.map(({ name }) => name)).toEqual(['Members']);
    });
  });

  test('top and skip cut a collection', async () => {
    const { Excel, workbook } = openBook();
    workbook.restore(() => ['Б', 'В', 'Г'].map((name) => workbook.addSheet(name)));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 2, skip: 1 } as OfficeExtension.LoadOption);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Б', 'В']);
    });
  });
});

describe('Traffic', () => {
  test('counts the round trips that somebody waits for', async () => {
    const { Excel, host } = openBook();
    const { result, traffic } = await host.measure(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Лист1').getRange('A1').load('values');
        await context.sync();
        range.values = [[range.values.length]];
        await context.sync();
        return 'done';
      }),
    );
    await quiet();
    expect([result, traffic.syncs]).toEqual(['done', 2]);
    expect(traffic.actions).toBeGreaterThan(3);
    expect(traffic.requestBytes).toBeGreaterThan(traffic.actions * 20);
    expect(host.traffic.cleanUps).toBe(1);
  });

  test('is told request by request', async () => {
    const seen: number[] = [];
    const { Excel } = openBook({ onTraffic: ({ actions }) => seen.push(actions) });
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(seen).toEqual([2]);
  });
});

describe('Large blocks', () => {
  test('10,000 rows of 10 columns arrive in chunks and come back whole', async () => {
    const { Excel, host } = openBook();
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Лист1')
        .getRangeByIndexes(0, 0, 10_000, 10);
      const { traffic } = await host.measure(async () => {
        range.values = values;
        await context.sync();
      });
      expect(traffic.syncs).toBe(1);
      expect(traffic.actions).toBeGreaterThan(400);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test('a large block of another size than its range is refused before anything is written', async () => {
    const { Excel } = openBook();
    const asked = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:B1000').values = Array.from({ length: 1001 }, () => [1, 2]);
      await context.sync();
    });
    expect(await refusal(asked)).toMatchObject({ code: 'InvalidArgument' });
  });
});
