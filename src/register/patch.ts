import type { Snapshot, SnapshotCell, TableSnapshot } from './snapshot';
import type { TableKey } from './tables';

/** Some rows of a table as they were read anew. */
export interface RowsRead {
  readonly table: TableKey;
  /** Zero-based among the table's rows. */
  readonly firstRow: number;
  readonly rows: readonly (readonly SnapshotCell[])[];
  /** Formulas where a person is to type, their rows counted from `firstRow`; absent where they were not asked for. */
  readonly typedFormulas?: TableSnapshot['typedFormulas'];
}

/** The snapshot with these rows in place of the ones it had there; the table grows where they reach past its end. */
export function patchRows(snapshot: Snapshot, patch: RowsRead): Snapshot {
  const table = snapshot.tables[patch.table];
  if (!table || patch.rows.length === 0) return snapshot;
  const { firstRow } = patch;
  const end = firstRow + patch.rows.length;
  const gap = Math.max(0, firstRow - table.rows.length);
  const rows = [
    ...table.rows.slice(0, firstRow),
    ...Array.from({ length: gap }, () => table.headers.map(() => null)),
    ...patch.rows,
    ...table.rows.slice(end),
  ];
  return replaceTable(snapshot, patch.table, {
    ...table,
    rows,
    typedFormulas: patchedFormulas(table, patch, end),
  });
}

function patchedFormulas(
  { typedFormulas }: TableSnapshot,
  patch: RowsRead,
  end: number,
): TableSnapshot['typedFormulas'] {
  if (typedFormulas === undefined && patch.typedFormulas === undefined) return undefined;
  const kept = (typedFormulas ?? []).filter(([row]) => row < patch.firstRow || row >= end);
  const read = (patch.typedFormulas ?? []).map(
    ([row, column]) => [patch.firstRow + row, column] as const,
  );
  return [...kept, ...read];
}

/** The snapshot with another reading of one table; without the table where there is none. */
export function replaceTable(
  snapshot: Snapshot,
  table: TableKey,
  next: TableSnapshot | undefined,
): Snapshot {
  if (next) return { ...snapshot, tables: { ...snapshot.tables, [table]: next } };
  const { [table]: _gone, ...tables } = snapshot.tables;
  return { ...snapshot, tables };
}
