import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runExcel, type LiveChange } from '../../src/excel';
import { TABLES } from '../../src/register';
import { area } from '../workbench/model/builders';
import { ANNA, cellsOf, deskOf, MARCH, nextChange, openDesk, settled, type Desk } from './liveDesk';
import { read, registerBook, sheetOf, tableOf, type } from './registerBook';

/** What a person does in the sheet itself, not through any program. */
const byHand = (desk: Desk, action: () => void, client = 'cpd') =>
  desk.workbook.edit(client, action);

const isUpToDate = async (desk: Desk): Promise<void> => {
  expect(desk.live.existing).toEqual(await read(desk, true));
};

describe('a workbook that is followed', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });

  afterEach(async () => {
    await desk.close();
  });

  test('is known from the beginning, with what a check needs', async () => {
    await isUpToDate(desk);
    expect(desk.live.existing.snapshot.tables.members?.typedFormulas).toEqual([]);
  });

  test("shows this person's edit, computed columns included", async () => {
    const heard = nextChange(desk);
    byHand(desk, () => sheetOf(desk, 'Мероприятия').setInputs(area('C2'), [["'8"]]));
    const change = await heard;
    expect(change.source).toBe('local');
    expect(cellsOf(change, 'activities')).toEqual(expect.arrayContaining(['8', 6]));
    expect(desk.live.existing).toBe(change.existing);
    expect(cellsOf(change, 'activities')).toEqual(
      (await read(desk)).snapshot.tables.activities?.rows[0],
    );
  });

  test("shows a co-author's edit as remote", async () => {
    const heard = nextChange(desk);
    await type(desk.coAuthor, 'Консультанты', 'B2', [['Ким Анна Олеговна']]);
    const change = await heard;
    expect(change.source).toBe('remote');
    expect(cellsOf(change, 'members')?.[1]).toBe('Ким Анна Олеговна');
  });

  test('grows with rows typed below a table', async () => {
    const heard = nextChange(desk);
    await type(desk.coAuthor, 'Мероприятия', 'A3', [
      [ANNA, MARCH, "'8", 'Курс', 'Институт', 'Справка'],
      [ANNA, MARCH, "'2", 'Семинар', 'Институт', 'Справка'],
    ]);
    const change = await heard;
    expect(change.existing.snapshot.tables.activities?.rows).toHaveLength(3);
    await desk.live.refresh();
    await isUpToDate(desk);
  });

  test('knows formulas that are typed over typed columns, and when they go', async () => {
    const formulas = ({ existing }: LiveChange) =>
      existing.snapshot.tables.activities?.typedFormulas;
    const first = nextChange(desk);
    await type(desk.coAuthor, 'Мероприятия', 'D2', [['="Семи"&"нар"']]);
    expect(formulas(await first)).toEqual([[0, 3]]);
    const second = nextChange(desk);
    await type(desk.coAuthor, 'Мероприятия', 'D2', [['Курс']]);
    expect(formulas(await second)).toEqual([]);
  });

  test('follows rows that a co-author inserts above and deletes inside', async () => {
    const sheet = sheetOf(desk, 'Мероприятия');
    const above = nextChange(desk);
    byHand(desk, () => sheet.insertRows(0, 3), 'Болат');
    expect((await above).existing.snapshot.tables.activities?.top).toBe(3);
    const inside = nextChange(desk);
    byHand(desk, () => sheet.insertRows(4, 1), 'Болат');
    expect((await inside).existing.snapshot.tables.activities?.rows).toHaveLength(2);
    const gone = nextChange(desk);
    byHand(desk, () => sheet.deleteRows(4, 1), 'Болат');
    expect((await gone).existing.snapshot.tables.activities?.rows).toHaveLength(1);
    await isUpToDate(desk);
  });

  test('follows rows that moved between one that went and one that came', async () => {
    const titles = ['Лекция', 'Курс', 'Форум', 'Круглый стол'];
    await type(
      desk.coAuthor,
      'Мероприятия',
      'A3',
      titles.map((title) => [ANNA, MARCH, "'2", title]),
    );
    await settled();
    const heard = nextChange(desk);
    byHand(desk, () => {
      sheetOf(desk, 'Мероприятия').deleteRows(1, 1);
      sheetOf(desk, 'Мероприятия').insertRows(4, 1);
    });
    const { activities } = (await heard).existing.snapshot.tables;
    expect(activities?.rows.map((row) => row[3])).toEqual([
      'Лекция',
      'Курс',
      'Форум',
      null,
      'Круглый стол',
    ]);
  });

  test('reads rows that a table took in without a word once something is edited in it', async () => {
    await type(desk.coAuthor, 'Мероприятия', 'A5', [[ANNA, MARCH, "'2", 'Лекция']]);
    await runExcel(desk.coAuthor.office.Excel, async (context) => {
      context.workbook.tables.getItem(TABLES.activities.name).resize('A1:L5');
      await context.sync();
    });
    await settled();
    const heard = nextChange(desk);
    await type(desk.coAuthor, 'Мероприятия', 'D2', [['Курс']]);
    const { activities } = (await heard).existing.snapshot.tables;
    expect(activities?.rows.map((row) => row[3])).toEqual(['Курс', null, null, 'Лекция']);
  });

  test('follows columns that are added, moved away from and renamed', async () => {
    const added = nextChange(desk);
    byHand(desk, () => tableOf(desk, 'activities').addColumn(1, [['Город'], ['Алматы']]));
    expect((await added).existing.snapshot.tables.activities?.headers[1]).toBe('Город');
    const renamed = nextChange(desk);
    byHand(desk, () => sheetOf(desk, 'Мероприятия').setInputs(area('B1'), [['Область']]));
    expect((await renamed).existing.snapshot.tables.activities?.headers[1]).toBe('Область');
  });

  test('follows a sorted table', async () => {
    await type(desk.coAuthor, 'Консультанты', 'A3', [['2', 'Абай Олжас', 43845]]);
    await settled();
    const heard = nextChange(desk);
    byHand(desk, () => tableOf(desk, 'members').sort([{ key: 1 }]));
    expect(cellsOf(await heard, 'members')?.[1]).toBe('Абай Олжас');
    await isUpToDate(desk);
  });

  test('follows a renamed sheet', async () => {
    const heard = nextChange(desk);
    byHand(desk, () => desk.workbook.renameSheet(sheetOf(desk, 'Мероприятия'), 'Занятия'));
    expect((await heard).existing.snapshot.tables.activities?.sheet).toBe('Занятия');
    const edited = nextChange(desk);
    await type(desk.coAuthor, 'Занятия', 'D2', [['Курс']]);
    expect(cellsOf(await edited, 'activities')?.[3]).toBe('Курс');
    await isUpToDate(desk);
  });

  test('loses a table and a sheet that are deleted', async () => {
    const table = nextChange(desk);
    byHand(desk, () => tableOf(desk, 'exemptions').delete());
    expect((await table).existing.snapshot.tables.exemptions).toBeUndefined();
    const sheet = nextChange(desk);
    byHand(desk, () => desk.workbook.removeSheet(sheetOf(desk, 'Отчёты')));
    const change = await sheet;
    expect(change.existing.snapshot.tables.reports).toBeUndefined();
    expect(change.existing.snapshot.sheetNames).not.toContain('Отчёты');
    expect(change.existing.snapshot.tables.members?.rows).toHaveLength(1);
  });

  test('knows the reporting year when it is changed in the settings', async () => {
    const heard = nextChange(desk);
    await type(desk.coAuthor, 'Настройки', 'C4', [[2025]]);
    expect((await heard).existing.snapshot.yearName).toBe(2025);
  });

  test('is told once of a burst, and not of what changes nothing it holds', async () => {
    const changes: LiveChange[] = [];
    desk.live.onChange((change) => changes.push(change));
    await Promise.all([
      type(desk.coAuthor, 'Мероприятия', 'D2', [['Курс']]),
      type(desk.coAuthor, 'Мероприятия', 'E2', [['Палата']]),
      type(desk.coAuthor, 'Консультанты', 'F2', [['anna@example.org']]),
      type(desk.coAuthor, 'Лист1', 'A1', [['Заметка']]),
    ]);
    await settled();
    expect(changes).toHaveLength(1);
    await type(desk.coAuthor, 'Мероприятия', 'D2', [['Курс']]);
    await settled();
    expect(changes).toHaveLength(1);
  });

  test('costs nothing where no table is touched', async () => {
    const { traffic } = await desk.office.host.measure(async () => {
      await type(desk.coAuthor, 'Лист1', 'A1', [['Заметка']]);
      await type(desk.coAuthor, 'Мероприятия', 'Z50', [['Заметка']]);
      await settled();
    });
    expect(traffic.syncs).toBe(0);
  });

  test('is let go of: nothing arrives and nothing is read after the close', async () => {
    const changes: LiveChange[] = [];
    desk.live.onChange((change) => changes.push(change));
    await type(desk.coAuthor, 'Мероприятия', 'D2', [['Курс']]);
    await desk.live.close();
    const { traffic } = await desk.office.host.measure(async () => {
      await type(desk.coAuthor, 'Мероприятия', 'D2', [['Лекция']]);
      await settled();
    });
    expect(changes).toEqual([]);
    expect(traffic).toMatchObject({ syncs: 0, requestBytes: 0 });
  });
});

describe('a register of 10,000 activities', () => {
  test('reads one edited row in one small request', async () => {
    const book = await registerBook();
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      ANNA,
      MARCH - (index % 300),
      '2',
      `Семинар ${index}`,
      'Институт',
      'Справка',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    await runExcel(book.office.Excel, async (context) => {
      const table = context.workbook.tables.getItem(TABLES.activities.name);
      table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
      table.getDataBodyRange().formulas = rows;
      await context.sync();
    });
    const desk = await deskOf(book);
    const { traffic, result } = await desk.office.host.measure(async () => {
      const heard = nextChange(desk);
      await type(desk.coAuthor, 'Мероприятия', 'D5001', [['Лекция']]);
      return heard;
    });
    expect(cellsOf(result, 'activities', 4999)?.[3]).toBe('Лекция');
    expect(traffic.syncs).toBe(1);
    expect(traffic.requestBytes + traffic.responseBytes).toBeLessThan(20_000);
    await desk.close();
  }, 30_000);
});
