import { cellAddress } from './address';
import { rawText } from './cellReading';
import type { Issue } from './issue';
import { issueAt } from './issue';
import type { SnapshotCell, TableSnapshot } from './snapshot';
import type { ColumnKey, TableKey } from './tables';
import { columnsOf, isComputed } from './tables';

/** Errors of a formula that names something which is gone; `#N/A` is how the sheet says that there are no points. */
const BROKEN: ReadonlySet<string> = new Set(['#NAME?', '#REF!']);

/** The first cell of each computed column that no formula of ours can have come to; the whole column is put right at once. */
export function reportBrokenFormulas<T extends TableKey>(
  table: T,
  snapshot: TableSnapshot,
  indexes: ReadonlyMap<ColumnKey<T>, number>,
  issues: Issue[],
): void {
  for (const [key, column] of columnsOf(table)) {
    const index = indexes.get(key);
    if (index === undefined || !isComputed(column)) continue;
    const isBroken = (cell: SnapshotCell | undefined): boolean => {
      if (typeof cell === 'object' && cell !== null && 'error' in cell)
        return BROKEN.has(cell.error);
      return column.kind === 'computed-number' && typeof cell === 'string' && cell.trim() !== '';
    };
    const row = snapshot.rows.findIndex((cells) => isBroken(cells[index]));
    if (row < 0) continue;
    const place = {
      sheet: snapshot.sheet,
      cell: cellAddress(snapshot.top + 1 + row, snapshot.left + index),
    };
    const values = { column: snapshot.headers[index] ?? '' };
    issues.push(
      issueAt('computed-cell-broken', place, rawText(snapshot.rows[row]?.[index]), values),
    );
  }
}
