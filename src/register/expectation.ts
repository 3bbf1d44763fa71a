import type { SnapshotCell, TableSnapshot } from './snapshot';

/** What a block of cells must still hold, as values and not as formulas, before a plan may touch it; `null`: empty. */
export interface Expectation {
  readonly sheet: string;
  /** Zero-based. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly SnapshotCell[])[];
}

interface Run {
  readonly left: number;
  readonly cells: SnapshotCell[];
}

/** Expects of a table's row, by its index among the rows, what these columns hold now; blank where it has no such row. */
export function expectRow(
  table: TableSnapshot,
  row: number,
  columns: readonly number[],
): Expectation[] {
  const cells = table.rows[row] ?? [];
  return runsOf(columns, (column) => cells[column] ?? null).map((run) => ({
    sheet: table.sheet,
    top: table.top + 1 + row,
    left: table.left + run.left,
    cells: [run.cells],
  }));
}

/** Expects the headers of these columns where they stand now, so that nothing is written into a column that moved. */
export function expectHeaders(table: TableSnapshot, columns: readonly number[]): Expectation[] {
  return runsOf(columns, (column) => table.headers[column] ?? null).map((run) => ({
    sheet: table.sheet,
    top: table.top,
    left: table.left + run.left,
    cells: [run.cells],
  }));
}

/** Columns side by side, each with its cell. */
function runsOf(columns: readonly number[], cellOf: (column: number) => SnapshotCell): Run[] {
  const runs: Run[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.cells.length === column) last.cells.push(cellOf(column));
    else runs.push({ left: column, cells: [cellOf(column)] });
  }
  return runs;
}
