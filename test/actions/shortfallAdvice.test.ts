import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortfallAdvice } from '../../src/actions';
import { EDITION_2023, OTHER_FORM, points, scaleRowsOf } from '../../src/rules';
import { scaleRow } from '../rules/build';

const ROWS = scaleRowsOf([EDITION_2023]);

const said = (shortfall: number, rows = ROWS): string =>
  shortfallAdvice(points(shortfall), rows)
    .map((way) => `${way.count}×${way.code}=${way.points}`)
    .join(' ');

describe('advice by the edition of 2023', () => {
  test.each([
    [0, ''],
    [1, '1×2=2 1×11=1 1×4=3'],
    [2, '1×2=2 1×4=3 1×10б=5'],
    [3, '2×2=4 1×4=3 1×10б=5'],
    [4, '2×2=4 1×10б=5 2×4=6'],
    [5, '3×2=6 1×10б=5 2×4=6'],
    [6, '3×2=6 2×4=6 2×10б=10'],
    [7, '4×2=8 2×10б=10 3×4=9'],
    [8, '4×2=8 2×10б=10 3×4=9'],
    [9, '5×2=10 2×10б=10 3×4=9'],
    [10, '5×2=10 2×10б=10 4×4=12'],
  ])('for %i points is %s', (shortfall, ways) => {
    expect(said(shortfall)).toBe(ways);
  });
});

describe('advice by another scale', () => {
  const row = (code: string, worth: number) => scaleRow({ code, points: points(worth) });

  test('begins with the form that needs the fewest activities where no form is the everyday one', () => {
    expect(said(4, [row('a', 1), row('b', 2), row('c', 4), row('d', 9)])).toBe('1×c=4 1×d=9 2×b=4');
  });

  test('names the first form of those worth the same', () => {
    expect(said(2, [row('a', 2), row('b', 2)])).toBe('1×a=2');
  });

  test('follows the points of the scale it is given', () => {
    expect(said(3, [row('2', 3), row('4', 1)])).toBe('1×2=3 3×4=3');
  });

  test('names a degree only where there is nothing else, and the other form never', () => {
    expect(said(3, [row('8', 6), row('11', 1), row(OTHER_FORM, 5)])).toBe('3×11=3 1×8=6');
    expect(said(3, [row(OTHER_FORM, 5)])).toBe('');
  });
});

test('every way makes up what is missing, and with one activity less it would not', () => {
  const anyRows = fc.uniqueArray(
    fc.record({ code: fc.constantFrom('1', '2', '4', '8', '10а', '11', 'x'), worth: fc.nat(9) }),
    { selector: ({ code }) => code },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), anyRows, (shortfall, typed) => {
      const rows = typed.map(({ code, worth }) => scaleRow({ code, points: points(worth) }));
      const ways = shortfallAdvice(points(shortfall), rows);
      expect(ways.length).toBe(
        Math.min(3, new Set(rows.map((row) => row.points).filter((worth) => worth > 0)).size),
      );
      for (const way of ways) {
        expect(way.points).toBe(way.count * way.row.points);
        expect(way.points).toBeGreaterThanOrEqual(shortfall);
        expect(way.points - way.row.points).toBeLessThan(shortfall);
      }
    }),
  );
});
