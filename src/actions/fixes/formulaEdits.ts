import type { Edit, PlanCell, TableSnapshot } from '../../register';

/** Writes each column's formula into all rows of the table, columns side by side together. */
export function formulaEdits(
  table: TableSnapshot,
  columns: Iterable<readonly [index: number, formula: string]>,
): Edit[] {
  const cells = [...columns].map(
    ([index, formula]) => [index, table.rows.map((): PlanCell => ({ formula }))] as const,
  );
  return columnEdits(table, cells);
}

/** Writes whole columns of a table's rows, those side by side in one edit. */
export function columnEdits(
  { sheet, top, left, rows }: TableSnapshot,
  columns: readonly (readonly [index: number, cells: readonly PlanCell[]])[],
): Edit[] {
  const runs: { left: number; columns: (readonly PlanCell[])[] }[] = [];
  for (const [index, cells] of [...columns].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.columns.length === index) last.columns.push(cells);
    else runs.push({ left: index, columns: [cells] });
  }
  return runs.map((run) => ({
    kind: 'write',
    sheet,
    top: top + 1,
    left: left + run.left,
    cells: rows.map((_, row) => run.columns.map((cells) => cells[row] ?? null)),
  }));
}
