import { columnsOf, TABLES, type TableKey, type WorkbookLanguage } from '../../src/register';
import { EDITIONS, scaleRowsOf } from '../../src/rules';

type Cell = string | number | boolean | null | { readonly code: string };

/** A table as a formula passes it, headers first; cells that are not given are empty. */
export function table(
  key: TableKey,
  rows: readonly Readonly<Record<string, Cell>>[],
  language: WorkbookLanguage = 'ru',
): Cell[][] {
  const columns = columnsOf(key);
  return [
    columns.map(([, column]) => column.header[language]),
    ...rows.map((row) => columns.map(([name]) => row[name] ?? null)),
  ];
}

/** The published scale, headers first. */
export const SCALE = table(
  'scale',
  scaleRowsOf(EDITIONS).map((row) => ({ ...row, toYear: row.toYear ?? null })),
);

/** The columns of a table in another order, by their Russian headers; the rest are left out. */
export function reordered(
  cells: readonly (readonly Cell[])[],
  key: TableKey,
  columns: readonly string[],
): Cell[][] {
  const described: Readonly<Record<string, { header: { ru: string } }>> = TABLES[key].columns;
  const indexes = columns.map((name) => cells[0]?.indexOf(described[name]?.header.ru ?? '') ?? -1);
  return cells.map((row) => indexes.map((index) => row[index] ?? null));
}
