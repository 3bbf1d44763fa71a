import type {
  ColumnDescription,
  ColumnKey,
  Edit,
  Expectation,
  PlanCell,
  Snapshot,
  TableKey,
  TableSnapshot,
} from '../register';
import {
  cellAddress,
  columnFormat,
  columnIndexes,
  expectHeaders,
  expectRow,
  isTypedRow,
  tableLanguage,
  TABLES,
  typedColumns,
  workbookLanguage,
} from '../register';
import type { Outcome, Refusal } from './outcome';
import { refusal } from './outcome';

/** What to write into one row, by column; columns that are not named are left alone. */
export type RowCells<T extends TableKey> = Readonly<Partial<Record<ColumnKey<T>, PlanCell>>>;

interface PlacedCell {
  readonly key: string;
  readonly index: number;
  readonly cell: PlanCell;
}

export function tableMissing(key: TableKey, snapshot: Snapshot): Refusal {
  const { name, sheet } = TABLES[key];
  return refusal('table-missing', { table: name, sheet: sheet[workbookLanguage(snapshot)] });
}

/**
 * Plans a new row: in the first row after the last one somebody typed into, else directly below the table, which grows.
 * The row before it must still hold what it holds, and the new one must still be empty.
 */
export function planNewRow<T extends TableKey>(
  key: T,
  snapshot: Snapshot,
  cells: RowCells<T>,
): Outcome {
  return planNewRows(key, snapshot, [cells]);
}

/** `planNewRow` for several rows, one below the other. */
export function planNewRows<T extends TableKey>(
  key: T,
  snapshot: Snapshot,
  rows: readonly RowCells<T>[],
): Outcome {
  const table = snapshot.tables[key];
  if (!table) return tableMissing(key, snapshot);
  const typed = typedColumns(key, columnIndexes(key, table));
  const first = table.rows.findLastIndex((candidate) => isTypedRow(candidate, typed)) + 1;
  const whole = table.headers.map((_, column) => column);
  const parts: { readonly plan: readonly Edit[]; readonly expects: readonly Expectation[] }[] = [];
  let place = placeOf(table, first, []);
  for (const [offset, cells] of rows.entries()) {
    const placed = placedCells(key, table, cells);
    if ('kind' in placed) return placed;
    const row = first + offset;
    const isBelow = row >= table.rows.length;
    if (offset === 0) place = placeOf(table, row, placed);
    parts.push({
      plan: [
        ...(isBelow ? formatEdits(key, table, row, placed) : []),
        ...writeEdits(table, row, placed),
      ],
      expects: expectRow(table, row, isBelow ? whole : typed),
    });
  }
  return {
    kind: 'planned',
    plan: parts.flatMap(({ plan }) => plan),
    place,
    expects: [
      ...expectHeaders(table, typed),
      ...(first > 0 ? expectRow(table, first - 1, typed) : []),
      ...parts.flatMap(({ expects }) => expects),
    ],
  };
}

/** Plans new contents for cells of a row, by its index; what `known` columns and the written cells hold must not have changed. */
export function planRowChange<T extends TableKey>(
  key: T,
  table: TableSnapshot,
  row: number,
  cells: RowCells<T>,
  known: readonly ColumnKey<T>[],
): Outcome {
  const placed = placedCells(key, table, cells);
  if ('kind' in placed) return placed;
  const indexes = columnIndexes(key, table);
  const columns = [
    ...placed.map(({ index }) => index),
    ...known.flatMap((column) => indexes.get(column) ?? []),
  ];
  return {
    kind: 'planned',
    plan: [
      ...formatEdits(
        key,
        table,
        row,
        placed.filter(({ index }) => isText(table, row, index)),
      ),
      ...writeEdits(table, row, placed),
    ],
    place: placeOf(table, row, placed),
    expects:
      placed.length === 0
        ? []
        : [...expectHeaders(table, columns), ...expectRow(table, row, columns)],
  };
}

/** The cells in the order of the sheet; refused where one of them has no column. */
function placedCells<T extends TableKey>(
  key: T,
  table: TableSnapshot,
  cells: RowCells<T>,
): readonly PlacedCell[] | Refusal {
  const indexes = columnIndexes(key, table);
  const placed: PlacedCell[] = [];
  for (const [column, cell] of Object.entries<PlanCell | undefined>(cells)) {
    if (cell === null || cell === undefined) continue;
    const index = indexes.get(column as ColumnKey<T>);
    if (index === undefined) {
      const header = descriptionOf(key, column)?.header[tableLanguage(key, table)] ?? column;
      return refusal('column-missing', { column: header, sheet: table.sheet });
    }
    placed.push({ key: column, index, cell });
  }
  return placed.sort((a, b) => a.index - b.index);
}

function writeEdits(table: TableSnapshot, row: number, placed: readonly PlacedCell[]): Edit[] {
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last) return [];
  const cells: PlanCell[] = Array.from({ length: last.index - first.index + 1 }, () => null);
  for (const { index, cell } of placed) cells[index - first.index] = cell;
  const { sheet, top, left } = table;
  return [{ kind: 'write', sheet, top: top + 1 + row, left: left + first.index, cells: [cells] }];
}

/** A cell that holds text may be formatted as text, and one below the table in any way: a number or date needs its own. */
function formatEdits(
  key: TableKey,
  { sheet, top, left }: TableSnapshot,
  row: number,
  placed: readonly PlacedCell[],
): Edit[] {
  return placed.flatMap(({ key: column, index }): Edit[] => {
    const description = descriptionOf(key, column);
    const format = description && columnFormat(description);
    if (format === undefined) return [];
    const at = { top: top + 1 + row, left: left + index };
    const block = { sheet, ...at, bottom: at.top, right: at.left };
    return [{ kind: 'number-format', block, format }];
  });
}

function isText(table: TableSnapshot, row: number, column: number): boolean {
  return typeof table.rows[row]?.[column] === 'string';
}

function descriptionOf(key: TableKey, column: string): ColumnDescription | undefined {
  const columns: Readonly<Record<string, ColumnDescription>> = TABLES[key].columns;
  return columns[column];
}

function placeOf(table: TableSnapshot, row: number, [first]: readonly PlacedCell[]) {
  const { sheet, top, left } = table;
  return { sheet, cell: cellAddress(top + 1 + row, left + (first?.index ?? 0)) };
}
