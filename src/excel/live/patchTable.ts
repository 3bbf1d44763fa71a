import type { Snapshot, TableSnapshot } from '../../register';
import { patchRows } from '../../register';
import type { TableCells } from '../readCells';
import { tableOf } from '../readWorkbook';
import type { TableOutline } from '../tableOutline';

/** Rows that were read of a table; `first` is zero-based among its data rows. */
export interface RowsRead {
  readonly first: number;
  readonly cells: TableCells;
}

/**
 * The table with the rows that were read, cut or grown to its present size: the same value where nothing differs,
 * `undefined` where it stands elsewhere by now or grew by rows that were not read.
 */
export function patchTable(
  snapshot: Snapshot,
  outline: TableOutline,
  reads: readonly RowsRead[],
): TableSnapshot | undefined {
  const { key, rowCount } = outline;
  const table = snapshot.tables[key];
  if (!table || !isSamePlace(table, outline)) return undefined;
  if (!areRead(table.rows.length, rowCount, reads)) return undefined;
  const patched = reads.reduce((before, { first, cells }) => {
    const { rows, typedFormulas } = tableOf(outline, cells, true);
    return patchRows(before, { table: key, firstRow: first, rows, typedFormulas });
  }, snapshot).tables[key];
  return patched && sameOrNew(table, cutTo(rowCount, patched));
}

function areRead(from: number, to: number, reads: readonly RowsRead[]): boolean {
  for (let row = from; row < to; row += 1) {
    const isRead = reads.some(
      ({ first, cells }) => row >= first && row < first + cells.values.length,
    );
    if (!isRead) return false;
  }
  return true;
}

function cutTo(rows: number, table: TableSnapshot): TableSnapshot {
  const formulas = (table.typedFormulas ?? []).filter(([row]) => row < rows);
  formulas.sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
  return { ...table, rows: table.rows.slice(0, rows), typedFormulas: formulas };
}

type TablePlace = Pick<TableSnapshot, 'sheet' | 'top' | 'left' | 'headers'>;

function isSamePlace(a: TablePlace, b: TablePlace): boolean {
  const isAtOnePlace = a.sheet === b.sheet && a.top === b.top && a.left === b.left;
  return isAtOnePlace && isSame(a.headers, b.headers);
}

/** The value known before where the new one says the same. */
export function sameOrNew(before: TableSnapshot | undefined, now: TableSnapshot): TableSnapshot {
  return before && saysSame(before, now) ? before : now;
}

function saysSame(a: TableSnapshot, b: TableSnapshot): boolean {
  return (
    isSamePlace(a, b) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => isSame(row, b.rows[index])) &&
    isSame(a.typedFormulas ?? [], b.typedFormulas ?? [])
  );
}

/** Rows are small plain data, and most of them are the very same value. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
