import type { ScaleRow } from '../rules';
import { decode } from '../register';
import type { MatrixArgument } from './functionValue';
import { FunctionFailure } from './functionValue';
import { tableArgument } from './tableArgument';

const REQUIRED = ['code', 'points', 'fromYear'] as const;

let last: { readonly key: string; readonly rows: readonly ScaleRow[] } | undefined;

/** The scale passed as a table. The last one read is remembered: a sheet asks for the same one in every row. */
export function scaleArgument(matrix: MatrixArgument): readonly ScaleRow[] | FunctionFailure {
  const key = JSON.stringify(matrix);
  if (last?.key === key) return last.rows;
  const scale = tableArgument('scale', matrix, REQUIRED);
  if (scale instanceof FunctionFailure) return scale;
  const rows = decode({ tables: { scale }, sheetNames: [] }).register.scale;
  last = { key, rows };
  return rows;
}
