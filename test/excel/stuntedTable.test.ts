import { describe, expect, test } from '@jest/globals';
import type { Existing } from '../../src/actions';
import type { Planned } from '../../src/excel';
import { ANNA, MARCH, openDesk } from './liveDesk';
import { rowsOf, tableOf, type BookInput } from './registerBook';

const addTwo = ({ snapshot }: Existing): Planned => {
  const top = (snapshot.tables.activities?.rows.length ?? 0) + 1;
  const row = [ANNA, MARCH, { code: '8' }, 'Курс', 'Институт', 'Справка'];
  return {
    kind: 'planned',
    plan: [{ kind: 'write', sheet: 'Мероприятия', top, left: 0, cells: [row, row] }],
  };
};

describe('an Excel that', () => {
  test.each<[string, NonNullable<BookInput['habits']>]>([
    ['grows tables and fills their columns', {}],
    ['grows no tables', { growsTables: false }],
    ['fills no calculated columns', { fillsCalculatedColumns: false }],
    ['does neither', { growsTables: false, fillsCalculatedColumns: false }],
  ])('%s gets whole rows all the same, and loses them again', async (_, habits) => {
    const desk = await openDesk({ habits });
    const before = rowsOf(desk, 'activities');
    const { undo } = await desk.live.change(addTwo);
    expect(rowsOf(desk, 'activities').map((row) => [row['Баллы'], row['Зачтено']])).toEqual([
      [2, 2],
      [6, 6],
      [6, 6],
    ]);
    expect(tableOf(desk, 'activities').rowCount).toBe(3);
    expect(rowsOf(desk, 'members')[0]).toMatchObject({ Зачтено: 14 });
    expect(undo && (await desk.live.undo(undo))).toBe('undone');
    expect(rowsOf(desk, 'activities')).toEqual(before);
    expect(tableOf(desk, 'activities').rowCount).toBe(1);
    await desk.close();
  });
});
