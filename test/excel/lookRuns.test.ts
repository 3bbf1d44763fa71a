import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentRow } from '../../src/documents';
import { heightRuns, lookRuns } from '../../src/excel/lookRuns';

const row = (height: number, ...cells: DocumentRow['cells']): DocumentRow => ({ height, cells });
const cell = (column: number, bold = false, span = 1) => ({
  column,
  span,
  value: 'x',
  style: { bold },
});

test('equal cells below one another make one run, and any difference ends it', () => {
  const rows = [
    row(15, cell(0), cell(1, true)),
    row(15, cell(0), cell(1)),
    row(15, cell(1)),
    row(15, cell(0, false, 2)),
  ];
  expect(
    lookRuns(rows).map(({ top, rows: count, column, span }) => [top, count, column, span]),
  ).toEqual([
    [0, 1, 1, 1],
    [0, 2, 0, 1],
    [1, 2, 1, 1],
    [3, 1, 0, 2],
  ]);
});

test('runs hold every cell of a document once, with its own look', () => {
  const anyRow = fc
    .uniqueArray(fc.nat(4), { maxLength: 4 })
    .chain((columns) =>
      fc.tuple(...columns.map((column) => fc.boolean().map((bold) => cell(column, bold)))),
    );
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (cells) => {
      const rows = cells.map((each) => row(15, ...each));
      const drawn = lookRuns(rows).flatMap((run) =>
        Array.from({ length: run.rows }, (_, index) =>
          [run.top + index, run.column, run.look.bold].join(),
        ),
      );
      const wanted = rows.flatMap(({ cells: each }, index) =>
        each.map(({ column, style }) => [index, column, style.bold].join()),
      );
      expect([...drawn].sort()).toEqual([...wanted].sort());
    }),
  );
});

test('rows of one height make one run', () => {
  expect(heightRuns([row(15), row(15), row(30), row(15)])).toEqual([
    { top: 0, rows: 2, height: 15 },
    { top: 2, rows: 1, height: 30 },
    { top: 3, rows: 1, height: 15 },
  ]);
});
