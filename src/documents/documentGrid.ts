import type { SheetDocument } from './sheetDocument';

/** What cells hold, row by row; an empty one is null. */
export type Grid = readonly (readonly (string | number | null)[])[];

/** The values of a document's cells. */
export function documentGrid({ rows, columns }: SheetDocument): Grid {
  return rows.map(({ cells }) =>
    columns.map((_, column) => cells.find((cell) => cell.column === column)?.value ?? null),
  );
}
