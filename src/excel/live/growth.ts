import type { Snapshot, TableKey, TableSnapshot } from '../../register';
import { columnIndexes, columnsOf, isComputed, TABLES } from '../../register';
import { queueTableSize } from '../writeCells';
import type { Footprint } from './footprint';

/** Rows below a table that did not become part of it by themselves, or whose computed columns stayed empty. */
export interface Stunted {
  readonly key: TableKey;
  /** The table before anything was written. */
  readonly before: TableSnapshot;
  /** How many rows it has to have. */
  readonly rows: number;
  readonly hasToGrow: boolean;
}

/**
 * The tables that did not grow as they do when a person types below them: that Excel grows them for a program too, and
 * fills their calculated columns, is its habit and not its promise.
 */
export function stuntedTables(
  footprint: Footprint,
  before: Snapshot,
  after: Snapshot,
): readonly Stunted[] {
  return footprint.tables.flatMap(({ key, rows }) => {
    const [old, now] = [before.tables[key], after.tables[key]];
    if (!old || !now || rows <= old.rows.length) return [];
    const hasToGrow = now.rows.length < rows;
    const grown = now.rows.slice(old.rows.length);
    const model = now.rows[old.rows.length - 1] ?? [];
    const isBare = computedColumns(key, old).some(
      (column) => model[column] !== null && grown.some((row) => row[column] === null),
    );
    return hasToGrow || isBare ? [{ key, before: old, rows, hasToGrow }] : [];
  });
}

/** Takes the rows into the table and gives their computed columns the formulas of the row above them. Two requests. */
export async function growTables(
  context: Excel.RequestContext,
  stunted: readonly Stunted[],
): Promise<void> {
  const filling = stunted.map((table) => ({ table, ...queueModel(context, table) }));
  await context.sync();
  for (const { table, model, added } of filling) {
    if (table.hasToGrow) queueTableSize(context, TABLES[table.key].name, table.rows);
    for (const column of computedColumns(table.key, table.before)) {
      const formula: unknown = model.formulas[0]?.[column];
      const isFree = added.formulas.every((row: readonly unknown[]) => row[column] === '');
      if (!isFree || typeof formula !== 'string' || !formula.startsWith('=')) continue;
      added.getColumn(column).copyFrom(model.getColumn(column), 'Formulas');
    }
  }
  await context.sync();
}

function queueModel(
  { workbook }: Excel.RequestContext,
  { before: { sheet, top, left, headers, rows: old }, rows }: Stunted,
) {
  const end = top + 1 + old.length;
  const worksheet = workbook.worksheets.getItem(sheet);
  const range = (first: number, count: number): Excel.Range =>
    worksheet.getRangeByIndexes(first, left, count, headers.length).load('formulas');
  return { model: range(end - 1, 1), added: range(end, rows - old.length) };
}

function computedColumns(key: TableKey, table: TableSnapshot): number[] {
  const indexes = columnIndexes(key, table);
  return columnsOf(key).flatMap(([name, column]) =>
    isComputed(column) ? (indexes.get(name) ?? []) : [],
  );
}
