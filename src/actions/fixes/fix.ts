import type {
  ColumnDescription,
  Edit,
  Expectation,
  Issue,
  Place,
  Plan,
  PlanCell,
  Snapshot,
  SnapshotCell,
  TableKey,
  TableSnapshot,
} from '../../register';
import {
  columnFormat,
  columnIndexes,
  columnsOf,
  expectHeaders,
  expectRow,
  parseCell,
  TABLE_KEYS,
  typedText,
} from '../../register';

/** How an issue is put right with one press: what stands there, what will, and the plan. */
export interface Fix {
  readonly issue: Issue;
  readonly before: string;
  readonly after: string;
  readonly plan: Plan;
  readonly expects: readonly Expectation[];
}

/** A cell of a register's table. */
export interface Spot {
  readonly key: TableKey;
  readonly table: TableSnapshot;
  /** Zero-based among the table's rows and columns. */
  readonly row: number;
  readonly index: number;
  readonly column: string;
  readonly description: ColumnDescription;
  readonly cell: SnapshotCell;
}

/** The cell an issue names; undefined where it is none of a table's rows and columns. */
export function spotAt({ sheet, cell }: Place, snapshot: Snapshot): Spot | undefined {
  const at = parseCell(cell);
  const key = TABLE_KEYS.find((candidate) => snapshot.tables[candidate]?.sheet === sheet);
  const table = key && snapshot.tables[key];
  if (!at || !table) return undefined;
  const [row, index] = [at.row - table.top - 1, at.column - table.left];
  const indexes: ReadonlyMap<string, number> = columnIndexes(key, table);
  const found = columnsOf(key).find(([column]) => indexes.get(column) === index);
  const cells = table.rows[row];
  if (!found || !cells) return undefined;
  const [column, description] = found;
  return { key, table, row, index, column, description, cell: cells[index] ?? null };
}

/** The cell of another column in the same row. */
export function cellBeside({ key, table, row }: Spot, column: string): SnapshotCell {
  const indexes: ReadonlyMap<string, number> = columnIndexes(key, table);
  return table.rows[row]?.[indexes.get(column) ?? -1] ?? null;
}

/** A fix that writes another value into the one cell, which must still hold what it holds. */
export function cellFix(issue: Issue, spot: Spot, cell: PlanCell, after: string): Fix {
  const { table, row, index, description } = spot;
  const top = table.top + 1 + row;
  const left = table.left + index;
  const format = columnFormat(description);
  const block = { sheet: table.sheet, top, left, bottom: top, right: left };
  const formats: Edit[] =
    format === undefined || typeof spot.cell !== 'string'
      ? []
      : [{ kind: 'number-format', block, format }];
  return {
    issue,
    before: typedText(spot.cell),
    after,
    plan: [...formats, { kind: 'write', sheet: table.sheet, top, left, cells: [[cell]] }],
    expects: [...expectHeaders(table, [index]), ...expectRow(table, row, [index])],
  };
}
