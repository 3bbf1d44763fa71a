import type { SnapshotCell, TableKey, TableSnapshot } from '../register';
import { columnIndexes, columnsOf } from '../register';
import { dayOfSerial } from './daySerial';

const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

/** Where a table stands, and what Office.js or a custom function gave for its cells: `''` or `null` for an empty one, an error as its text or as an object with its code. */
export interface TableValues {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly typedFormulas?: TableSnapshot['typedFormulas'];
}

/** A table's cells with the meaning their columns give numbers: serial numbers of date columns become days. */
export function tableSnapshot(table: TableKey, read: TableValues): TableSnapshot {
  const { sheet, top, left, headers } = read;
  const indexes = columnIndexes(table, { sheet, top, left, headers, rows: [] });
  const dateColumns = new Set(
    columnsOf(table).flatMap(([key, column]) =>
      column.kind === 'date' ? [indexes.get(key) ?? -1] : [],
    ),
  );
  return {
    sheet,
    top,
    left,
    headers,
    rows: read.values.map((row) =>
      row.map((value, column) => snapshotCell(value, dateColumns.has(column))),
    ),
    typedFormulas: read.typedFormulas,
  };
}

/** One cell's value as the register reads it. */
export function snapshotCell(value: unknown, isDate: boolean): SnapshotCell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' && isDate) {
    const day = dayOfSerial(value);
    return day === undefined ? value : { day };
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ERROR_VALUES.has(value) ? { error: value } : value;
  // Excel hands a custom function an error as an object of Office's error class.
  return { error: typeof value === 'object' && 'code' in value ? String(value.code) : '#VALUE!' };
}
