import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Offsets } from '../../../../../src/workbench/page/grid/axis/offsets';
import { scrollTo, viewWindow } from '../../../../../src/workbench/page/grid/axis/viewWindow';

describe('offsets', () => {
  const offsets = new Offsets(1000, 20, [
    { index: 2, size: 50 },
    { index: 3, size: 0 },
    { index: 10, size: 20 },
  ]);

  test('sizes other than the standard shift what comes after', () => {
    expect([0, 2, 3, 4, 11].map((index) => offsets.start(index))).toEqual([0, 40, 90, 90, 230]);
    expect(offsets.end(2)).toBe(90);
  });

  test('a pixel belongs to a shown row, never to a hidden one before others', () => {
    expect([0, 39, 40, 89, 90, 1_000_000].map((pixel) => offsets.at(pixel))).toEqual([
      0, 1, 2, 2, 4, 999,
    ]);
    expect(offsets.at(-5)).toBe(0);
  });

  test('the nearest shown row is looked for in either direction', () => {
    expect(offsets.shownFrom(3, 1)).toBe(4);
    expect(offsets.shownFrom(3, -1)).toBe(2);
    expect(offsets.shownFrom(-1, -1)).toBeUndefined();
  });

  test('every pixel lies within the row it belongs to', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.nat(2000), (given, pixel) => {
        const rows = new Offsets(
          40,
          20,
          given.map((size, index) => ({ index, size })),
        );
        const row = rows.at(pixel);
        const isBeyond = pixel >= rows.end(39);
        expect(isBeyond ? row : rows.start(row) <= pixel && pixel < rows.end(row)).toBe(
          isBeyond ? 39 : true,
        );
      }),
    );
  });
});

describe('what is in view', () => {
  const rows = new Offsets(1000, 20, []);
  const columns = new Offsets(100, 64, []);

  test('rows behind the frozen ones are not drawn twice', () => {
    const view = { scrollTop: 0, scrollLeft: 0, width: 640, height: 400 };
    const window = viewWindow({ rows, columns }, { rows: 3, columns: 1 }, view);
    expect(window).toEqual({ rows: { first: 3, last: 28 }, columns: { first: 1, last: 12 } });
  });

  test('scrolling goes no further than needed and not at all for what is seen', () => {
    expect(scrollTo(rows, 10, 1, 0, 400)).toBe(0);
    expect(scrollTo(rows, 30, 1, 0, 400)).toBe(220);
    expect(scrollTo(rows, 5, 1, 300, 400)).toBe(80);
    expect(scrollTo(rows, 0, 1, 300, 400)).toBe(300);
  });
});
