import type { ScaleRow } from '../rules';
import { decode } from '../register';
import type { MatrixArgument } from './functionValue';
import { FunctionFailure } from './functionValue';
import { tableArgument } from './tableArgument';

const REQUIRED = ['code', 'points', 'fromYear'] as const;

let last: { readonly matrix: MatrixArgument; readonly rows: readonly ScaleRow[] } | undefined;

/** The scale passed as a table. The last one read is remembered: a sheet asks for the same one in every row. */
export function scaleArgument(matrix: MatrixArgument): readonly ScaleRow[] | FunctionFailure {
  if (last && hasSameCells(last.matrix, matrix)) return last.rows;
  const scale = tableArgument('scale', matrix, REQUIRED);
  if (scale instanceof FunctionFailure) return scale;
  const rows = decode({ tables: { scale }, sheetNames: [] }).register.scale;
  last = { matrix, rows };
  return rows;
}

function hasSameCells(a: MatrixArgument, b: MatrixArgument): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        (row, index) =>
          row.length === b[index]?.length &&
          row.every((cell, column) => cell === b[index]?.[column]),
      ))
  );
}
