import type { Edit, Expectation, PlanCell, Snapshot, SnapshotCell } from '../../src/register';
import { patchRows, TABLE_KEYS, TABLES } from '../../src/register';
import { invariant } from '../../src/rules';

/** The snapshot as it is read once the plan's cells are written; formulas are not calculated. */
export function applied(snapshot: Snapshot, plan: readonly Edit[]): Snapshot {
  return plan.reduce((before, edit) => {
    switch (edit.kind) {
      case 'add-table':
        return withTable(before, edit, plan);
      case 'write':
        return isHeadless(before, edit) ? before : written(before, edit);
      case 'name-cell': {
        const { sheet, top, left } = edit.block;
        return { ...before, yearName: cellAt(before, sheet, top, left) };
      }
      default:
        return before;
    }
  }, snapshot);
}

type Write = Extract<Edit, { kind: 'write' }>;

/** Whether the cells are the headers of a table that is only about to be made. */
function isHeadless({ tables }: Snapshot, { sheet, top }: Write): boolean {
  return top === 0 && !Object.values(tables).some((table) => table.sheet === sheet);
}

function withTable(
  snapshot: Snapshot,
  { block, name }: Extract<Edit, { kind: 'add-table' }>,
  plan: readonly Edit[],
): Snapshot {
  const key = TABLE_KEYS.find((candidate) => TABLES[candidate].name === name);
  const headers = plan.find(
    (edit): edit is Write => edit.kind === 'write' && edit.sheet === block.sheet,
  );
  invariant(key && headers, `No table ${name}`);
  const { sheet, top, left } = block;
  const table = { sheet, top, left, headers: (headers.cells[0] ?? []).map(String), rows: [] };
  return {
    ...snapshot,
    tables: { ...snapshot.tables, [key]: table },
    sheetNames: [...snapshot.sheetNames, sheet],
  };
}

/** The expectations that the snapshot does not meet. */
export function unmet(snapshot: Snapshot, expects: readonly Expectation[]): Expectation[] {
  return expects.filter(({ sheet, top, left, cells }) =>
    cells.some((row, down) =>
      row.some(
        (cell, right) =>
          JSON.stringify(cellAt(snapshot, sheet, top + down, left + right)) !==
          JSON.stringify(cell),
      ),
    ),
  );
}

function cellAt(snapshot: Snapshot, sheet: string, row: number, column: number): SnapshotCell {
  const table = Object.values(snapshot.tables).find((candidate) => candidate.sheet === sheet);
  if (!table) return null;
  const cells = row === table.top ? table.headers : table.rows[row - table.top - 1];
  return cells?.[column - table.left] ?? null;
}

function written(snapshot: Snapshot, edit: Extract<Edit, { kind: 'write' }>): Snapshot {
  const key = TABLE_KEYS.find((candidate) => snapshot.tables[candidate]?.sheet === edit.sheet);
  const table = key && snapshot.tables[key];
  invariant(key && table, `No table on ${edit.sheet}`);
  return edit.cells.reduce((before, cells, down) => {
    const row = edit.top + down - table.top - 1;
    const held = before.tables[key]?.rows[row] ?? table.headers.map(() => null);
    const next = [...held];
    cells.forEach((cell, right) => {
      const column = edit.left + right - table.left;
      if (cell !== null) next[column] = snapshotCellOf(cell);
    });
    return patchRows(before, { table: key, firstRow: row, rows: [next] });
  }, snapshot);
}

function snapshotCellOf(cell: Exclude<PlanCell, null>): SnapshotCell {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (typeof cell !== 'object') return cell;
  if ('code' in cell) return cell.code === '' ? null : cell.code;
  return 'day' in cell ? { day: cell.day } : null;
}
