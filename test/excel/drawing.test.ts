import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SheetDocument } from '../../src/documents';
import type { DrawnDocuments } from '../../src/excel';
import { openDesk, settled, type Desk } from './liveDesk';
import { type } from './registerBook';

const documentOf = (title: string, rows = 3): SheetDocument => ({
  title,
  columns: [10, 20],
  rows: Array.from({ length: rows }, (_, index) => ({
    height: 15,
    cells: [{ column: 0, value: `Строка ${index}`, style: { bold: index % 2 === 0 } }],
  })),
  print: {
    orientation: 'portrait',
    margins: { top: 2, bottom: 2, left: 2, right: 2 },
    language: 'ru',
  },
});

const FIVE = [1, 2, 3, 4, 5].map((number) => documentOf(`Отчёт ${number}`));

let desk: Desk;

const sheetNames = () => desk.workbook.sheets.map(({ name }) => name);

const drawn = (result: DrawnDocuments) => {
  if ('cancelled' in result) throw new Error('Nothing was drawn');
  return result;
};

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  await desk.close();
});

describe('documents drawn beside the pane', () => {
  test('are told one by one and named', async () => {
    const told: [number, number][] = [];
    const result = await desk.live.renderDocuments(FIVE, {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(drawn(result).sheets).toEqual(FIVE.map(({ title }) => title));
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    expect(sheetNames().slice(-5)).toEqual(drawn(result).sheets);
    await settled();
    expect(desk.live.existing.snapshot.sheetNames).toEqual(sheetNames());
  });

  test('leave no sheet behind when they are cancelled', async () => {
    const before = sheetNames();
    const controller = new AbortController();
    const result = await desk.live.renderDocuments(FIVE, {
      onProgress: (done) => {
        if (done === 2) controller.abort();
      },
      signal: controller.signal,
    });
    expect(result).toEqual({ cancelled: true });
    expect(sheetNames()).toEqual(before);
  });

  test('can be cancelled within one long document', async () => {
    const before = sheetNames();
    const controller = new AbortController();
    const long = documentOf('Длинный', 3000);
    const stop = desk.workbook.onEdited(() => {
      if (desk.workbook.sheet(long.title)) controller.abort();
    });
    expect(await desk.live.renderDocuments([long], { signal: controller.signal })).toEqual({
      cancelled: true,
    });
    stop();
    expect(sheetNames()).toEqual(before);
  });

  test('leave no sheet behind when Excel refuses one', async () => {
    const before = sheetNames();
    const tooMuch = documentOf('Велик');
    const rows = [{ height: 15, cells: [{ column: 0, value: 'я'.repeat(3_000_000), style: {} }] }];
    await expect(desk.live.renderDocuments([...FIVE, { ...tooMuch, rows }])).rejects.toMatchObject({
      code: 'payload-too-large',
    });
    expect(sheetNames()).toEqual(before);
  });

  test('are taken back whole, unless somebody wrote on one', async () => {
    const before = sheetNames();
    const first = drawn(await desk.live.renderDocuments(FIVE));
    expect(await desk.live.undo(first.undo)).toBe('undone');
    expect(sheetNames()).toEqual(before);
    const second = drawn(await desk.live.renderDocuments(FIVE));
    await type(desk.coAuthor, 'Отчёт 3', 'A2', [['Строка 01']]);
    expect(await desk.live.undo(second.undo)).toBe('changed-since');
    expect(sheetNames()).toHaveLength(before.length + 5);
  });
});
