import type { TableKey, TableSnapshot } from '../register';
import { columnIndexes, columnsOf, TABLES } from '../register';
import { tableSnapshot } from '../excel';
import type { MatrixArgument } from './functionValue';
import { FunctionFailure, textOf } from './functionValue';

/**
 * A table passed to a function: with its headers (`Scale[#All]`), whose columns are found by name, or without them
 * (`Scale`), whose columns then stand in the order a new register gives them.
 */
export function tableArgument(
  table: TableKey,
  matrix: MatrixArgument,
  required: readonly string[],
): TableSnapshot | FunctionFailure {
  const [first = [], ...rest] = matrix;
  const headers = first.map(textOf);
  const withHeaders = readTable(table, headers, rest);
  if (columnIndexes(table, withHeaders).size >= 2)
    return checkColumns(table, withHeaders, required);
  const order = columnsOf(table).map(([, column]) => column.header.ru);
  return checkColumns(table, readTable(table, order.slice(0, headers.length), matrix), required);
}

function readTable(
  table: TableKey,
  headers: readonly string[],
  values: MatrixArgument,
): TableSnapshot {
  return tableSnapshot(table, { sheet: '', top: 0, left: 0, headers, values });
}

function checkColumns(
  table: TableKey,
  snapshot: TableSnapshot,
  required: readonly string[],
): TableSnapshot | FunctionFailure {
  const present = new Set<string>(columnIndexes(table, snapshot).keys());
  const missing = columnsOf(table).find(([key]) => required.includes(key) && !present.has(key));
  return missing
    ? new FunctionFailure('column-missing', {
        column: missing[1].header.ru,
        table: TABLES[table].name,
      })
    : snapshot;
}
