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

/** Where a table stands, and what Office.js or a custom function gave for its cells: `''` for an empty one, `#N/A` for an error. */
export interface TableValues {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly unknown[])[] | undefined;
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
    typedFormulas: read.formulas?.flatMap((row, rowIndex) =>
      row.flatMap((formula, column) =>
        typeof formula === 'string' && formula.startsWith('=') ? [[rowIndex, column] as const] : [],
      ),
    ),
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
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return ERROR_VALUES.has(text) ? { error: text } : text;
}
