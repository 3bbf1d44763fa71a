import { describe, expect, test } from '@jest/globals';
import { setUp, type Existing, type SetUpOutcome } from '../../src/actions';
import { BASE_TABLE_KEYS } from '../../src/register';
import { year } from '../../src/rules';
import { deskOf, nextChange, type Desk } from './liveDesk';
import { emptyBook, read, type } from './registerBook';

const setUpRussian = (existing: Existing): SetUpOutcome =>
  setUp({ language: 'ru', year: year(2026), settings: {} }, existing);

const openEmpty = (): Promise<Desk> => deskOf(emptyBook());

const sheetNames = ({ workbook }: Desk) => workbook.sheets.map(({ name }) => name);

describe('a register that is set up beside the pane', () => {
  test('is known at once and told once', async () => {
    const desk = await openEmpty();
    expect(desk.live.existing.snapshot.tables).toEqual({});
    const heard = nextChange(desk);
    const { outcome } = await desk.live.change(setUpRussian);
    expect(outcome.kind).toBe('planned');
    expect((await heard).source).toBe('pane');
    expect(Object.keys(desk.live.existing.snapshot.tables)).toEqual([...BASE_TABLE_KEYS]);
    expect(desk.live.existing).toEqual(await read(desk, true));
    await desk.close();
  });

  test('is known to a co-author’s pane too', async () => {
    const desk = await openEmpty();
    const heard = nextChange(desk);
    const other = await deskOf({ workbook: desk.workbook, office: desk.coAuthor.office });
    await other.live.change(setUpRussian);
    const change = await heard;
    expect(change.source).toBe('remote');
    expect(desk.live.existing.snapshot).toEqual((await read(desk, true)).snapshot);
    await other.live.close();
    await desk.close();
  });

  test('goes away again without a trace while nobody typed into it', async () => {
    const desk = await openEmpty();
    const { undo } = await desk.live.change(setUpRussian);
    expect(sheetNames(desk)).toHaveLength(7);
    expect(undo && (await desk.live.undo(undo))).toBe('undone');
    expect(sheetNames(desk)).toEqual(['Лист1']);
    expect(desk.workbook.names.items).toEqual([]);
    expect(desk.live.existing.snapshot).toMatchObject({ tables: {}, sheetNames: ['Лист1'] });
    await desk.close();
  });

  test.each([
    ['a consultant was typed', 'Консультанты', 'B2', 'Ким Анна'],
    ['a setting was changed', 'Настройки', 'C17', 12],
    ['something stands beside a table', 'Шкала', 'Z40', 'Заметка'],
  ])('stays where %s', async (_, sheet, cell, value) => {
    const desk = await openEmpty();
    const { undo } = await desk.live.change(setUpRussian);
    await type(desk.coAuthor, sheet, cell, [[value]]);
    expect(undo && (await desk.live.undo(undo))).toBe('changed-since');
    expect(sheetNames(desk)).toHaveLength(7);
    await desk.close();
  });

  test('stays where a sheet of it was renamed or deleted', async () => {
    const desk = await openEmpty();
    const { undo } = await desk.live.change(setUpRussian);
    desk.workbook.edit('Болат', () => {
      const sheet = desk.workbook.sheet('Отчёты');
      if (sheet) desk.workbook.removeSheet(sheet);
    });
    expect(undo && (await desk.live.undo(undo))).toBe('changed-since');
    expect(sheetNames(desk)).toHaveLength(6);
    await desk.close();
  });

  test('is planned anew where a sheet of one of its names came meanwhile', async () => {
    const desk = await openEmpty();
    const first = desk.live.change(setUpRussian);
    desk.workbook.edit('Болат', () => desk.workbook.addSheet('Отчёты'));
    const { outcome } = await first;
    expect(outcome).toMatchObject({ kind: 'refused', refusals: [{ sheet: 'Отчёты' }] });
    expect(sheetNames(desk)).toEqual(['Лист1', 'Отчёты']);
    await desk.close();
  });
});
