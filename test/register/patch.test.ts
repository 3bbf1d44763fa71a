import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode, patchRows, replaceTable, type TableSnapshot } from '../../src/register';
import { activity } from '../builders/rows';
import { snapshotOf, tableOf } from '../builders/snapshot';

const named = (...titles: string[]) => titles.map((title) => activity({ title }));
const rowsOf = (...titles: string[]) => tableOf('activities', named(...titles)).rows;
const titlesIn = (snapshot: ReturnType<typeof snapshotOf>): string[] =>
  decode(snapshot).register.activities.map(({ title }) => title);

describe('patchRows', () => {
  const before = snapshotOf({ activities: named('a', 'b', 'c') });

  test('replaces the rows that were read and leaves the snapshot it was given alone', () => {
    const after = patchRows(before, { table: 'activities', firstRow: 1, rows: rowsOf('B') });
    expect(titlesIn(after)).toEqual(['a', 'B', 'c']);
    expect(titlesIn(before)).toEqual(['a', 'b', 'c']);
    expect(after.tables.activities?.rows[0]).toBe(before.tables.activities?.rows[0]);
  });

  test('grows the table, also past a gap', () => {
    const patch = { table: 'activities', rows: rowsOf('x', 'y') } as const;
    expect(titlesIn(patchRows(before, { ...patch, firstRow: 2 }))).toEqual(['a', 'b', 'x', 'y']);
    const far = patchRows(before, { ...patch, firstRow: 5 });
    expect(titlesIn(far)).toEqual(['a', 'b', 'c', 'x', 'y']);
    expect(far.tables.activities?.rows).toHaveLength(7);
    expect(far.tables.activities?.rows[4]).toHaveLength(12);
  });

  test('forgets the typed formulas of the rows that were read and keeps the others', () => {
    const table: TableSnapshot = {
      ...tableOf('activities', named('a', 'b', 'c')),
      typedFormulas: [
        [1, 3],
        [2, 3],
      ],
    };
    const snapshot = replaceTable(before, 'activities', table);
    const patched = patchRows(snapshot, {
      table: 'activities',
      firstRow: 1,
      rows: rowsOf('B'),
      typedFormulas: [[0, 4]],
    });
    expect(patched.tables.activities?.typedFormulas).toEqual([
      [2, 3],
      [1, 4],
    ]);
  });

  test('gives the same table as reading it whole, however the rows are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (titles, cut) => {
        const at = cut % titles.length;
        const read = (from: number, rows: string[]) =>
          ({ table: 'activities', firstRow: from, rows: rowsOf(...rows) }) as const;
        const start = snapshotOf({ activities: named('old') });
        const whole = patchRows(start, read(0, titles));
        const parts = patchRows(
          patchRows(start, read(at, titles.slice(at))),
          read(0, titles.slice(0, at)),
        );
        expect(parts.tables.activities).toEqual(whole.tables.activities);
      }),
    );
  });

  test('passes over a table that is not there', () => {
    const without = replaceTable(before, 'activities', undefined);
    expect('activities' in without.tables).toBe(false);
    expect(patchRows(without, { table: 'activities', firstRow: 0, rows: rowsOf('a') })).toBe(
      without,
    );
  });
});
