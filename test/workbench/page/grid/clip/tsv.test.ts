import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTsv, writeTsv } from '../../../../../src/workbench/page/grid/clip/tsv';

describe('cells as tab-separated text', () => {
  test('quotes hold tabs, lines and doubled quotes, and a line end at the end makes no row', () => {
    expect(readTsv('a\t"b\r\n""c"""\r\nd\r\n')).toEqual([
      ['a', 'b\n"c"'],
      ['d', ''],
    ]);
  });

  test('a quote that is no quoting is kept', () => {
    expect(readTsv('"a" b\t"c\n5" d')).toEqual([
      ['"a" b', '"c'],
      ['5" d', ''],
    ]);
  });

  test('empty cells at the end of a row are cells', () => {
    expect(readTsv('a\t\t\n\t\tb')).toEqual([
      ['a', '', ''],
      ['', '', 'b'],
    ]);
  });

  test('reading gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ә') });
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      // One empty cell at the end is no more than the end of a line.
      .filter((given) => given.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(rows, (given) => {
        expect(readTsv(writeTsv(given))).toEqual(given);
      }),
    );
  });
});
