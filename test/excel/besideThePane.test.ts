import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActiveCell, LiveState } from '../../src/excel';
import { area } from '../workbench/model/builders';
import { cellsOf, nextChange, openDesk, settled, type Desk } from './liveDesk';
import { sheetOf, type } from './registerBook';

const SHEET = 'Мероприятия';

let desk: Desk;

const retitle = (title: string) => () => ({
  kind: 'planned',
  plan: [{ kind: 'write', sheet: SHEET, top: 1, left: 3, cells: [[title]] }] as const,
});

const selectByHand = (sheet: string, address: string, client = 'cpd') =>
  desk.workbook.edit(client, () => {
    desk.workbook.select(client, sheetOf(desk, sheet), area(address));
  });

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  await desk.close();
});

describe('the selection', () => {
  test('is told with its sheet, row and column', async () => {
    const told: ActiveCell[] = [];
    desk.live.onSelection((cell) => told.push(cell));
    selectByHand(SHEET, 'D2:F4');
    await settled();
    expect(told).toEqual([{ sheet: SHEET, row: 1, column: 3 }]);
  });

  test('of a co-author is not told', async () => {
    const told: ActiveCell[] = [];
    desk.live.onSelection((cell) => told.push(cell));
    selectByHand(SHEET, 'D2', 'Болат');
    await settled();
    expect(told).toEqual([]);
  });

  test('that goes on at once is told only where it ended', async () => {
    const told: ActiveCell[] = [];
    desk.live.onSelection((cell) => told.push(cell));
    const { traffic } = await desk.office.host.measure(async () => {
      for (const address of ['A2', 'B2', 'C2', 'D2', 'E2']) selectByHand(SHEET, address);
      await settled();
    });
    expect(told).toEqual([{ sheet: SHEET, row: 1, column: 4 }]);
    expect(traffic.syncs).toBeLessThanOrEqual(2);
  });

  test('costs nothing while nobody asks, nor after the asking ended', async () => {
    const stop = desk.live.onSelection(() => undefined);
    stop();
    const { traffic } = await desk.office.host.measure(async () => {
      selectByHand(SHEET, 'A2');
      await settled();
    });
    expect(traffic.syncs).toBe(0);
  });
});

describe('showing a place', () => {
  test('goes to its sheet and cell', async () => {
    await desk.live.select({ sheet: 'Консультанты', cell: 'B2' });
    const { sheetId, area: place } = desk.workbook.selectionOf('cpd');
    expect(desk.workbook.sheet(sheetId)?.name).toBe('Консультанты');
    expect(place).toMatchObject({ top: 1, left: 1 });
  });

  test('goes to the sheet alone where no cell is meant', async () => {
    await desk.live.select({ sheet: 'Шкала', cell: '' });
    expect(desk.workbook.sheet(desk.workbook.selectionOf('cpd').sheetId)?.name).toBe('Шкала');
  });

  test('leaves a hidden sheet hidden and says so', async () => {
    desk.workbook.edit('cpd', () => {
      desk.workbook.setSheetVisibility(sheetOf(desk, 'Шкала'), 'Hidden');
    });
    await expect(desk.live.select({ sheet: 'Шкала', cell: 'A2' })).rejects.toMatchObject({
      code: 'sheet-hidden',
    });
    expect(sheetOf(desk, 'Шкала').state.visibility).toBe('Hidden');
  });

  test('says when the sheet is gone', async () => {
    await expect(desk.live.select({ sheet: 'Нет', cell: 'A2' })).rejects.toMatchObject({
      code: 'item-missing',
    });
  });
});

describe('while a cell is open for typing', () => {
  test('a change waits, says so, and is done once the cell is left', async () => {
    const states: LiveState[] = [];
    desk.live.onState((state) => states.push(state));
    const leave = desk.office.host.startCellEdit();
    const done = desk.live.change(retitle('Курс'));
    await settled();
    expect(states).toEqual(['waiting-for-cell-edit']);
    expect(desk.live.state).toBe('waiting-for-cell-edit');
    expect(sheetOf(desk, SHEET).valueAt(1, 3)).toBe('Семинар');
    leave();
    await done;
    expect(sheetOf(desk, SHEET).valueAt(1, 3)).toBe('Курс');
    expect(states).toEqual(['waiting-for-cell-edit', 'ready']);
  });

  test("a co-author's edit arrives afterwards, and nobody is asked to leave the cell for it", async () => {
    const states: LiveState[] = [];
    desk.live.onState((state) => states.push(state));
    const leave = desk.office.host.startCellEdit();
    const heard = nextChange(desk);
    await type(desk.coAuthor, SHEET, 'D2', [['Лекция']]);
    await settled();
    expect(cellsOf(desk.live, 'activities')?.[3]).toBe('Семинар');
    leave();
    expect(cellsOf(await heard, 'activities')?.[3]).toBe('Лекция');
    expect(states).toEqual([]);
  });

  test('a change behind a held reading tells that it waits', async () => {
    const leave = desk.office.host.startCellEdit();
    await type(desk.coAuthor, SHEET, 'D2', [['Лекция']]);
    await settled();
    const done = desk.live.change(retitle('Курс'));
    expect(desk.live.state).toBe('waiting-for-cell-edit');
    leave();
    await done;
    expect(sheetOf(desk, SHEET).valueAt(1, 3)).toBe('Курс');
  });

  test('a place is shown once the cell is left', async () => {
    const leave = desk.office.host.startCellEdit();
    const shown = desk.live.select({ sheet: 'Консультанты', cell: 'B2' });
    await settled();
    leave();
    await shown;
    expect(desk.workbook.selectionOf('cpd').area).toMatchObject({ top: 1, left: 1 });
  });
});
