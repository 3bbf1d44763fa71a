import { columnIndexes, columnsOf, isComputed } from '../register';
import type { TableOutline } from './tableOutline';

/** Cells asked for in one request: far enough below Excel's 5 MB an answer with long titles in Cyrillic. */
export const CELLS_PER_REQUEST = 20_000;

export interface TableCells {
  readonly values: unknown[][];
  /** Zero-based [row, column] of formulas in typed columns; empty unless they were asked for. */
  readonly typedFormulas: [number, number][];
}

/** Columns side by side. */
interface ColumnRun {
  readonly column: number;
  readonly count: number;
}

/** Some rows of a table, loaded but not yet answered. */
interface Chunk {
  readonly cells: TableCells;
  readonly values: Excel.Range;
  readonly runs: readonly { readonly column: number; readonly range: Excel.Range }[];
}

/** The cells of the tables, in as few requests as their number allows. Formulas only of the columns people type into. */
export async function readCells(
  context: Excel.RequestContext,
  outlines: readonly TableOutline[],
  withFormulas: boolean,
): Promise<TableCells[]> {
  let pending: Chunk[] = [];
  let room = CELLS_PER_REQUEST;
  const answer = async (): Promise<void> => {
    await context.sync();
    pending.forEach(keep);
    pending = [];
    room = CELLS_PER_REQUEST;
  };
  const read: TableCells[] = [];
  for (const outline of outlines) {
    const cells: TableCells = { values: [], typedFormulas: [] };
    read.push(cells);
    const runs = withFormulas ? typedRuns(outline) : [];
    const cellsPerRow = runs.reduce((sum, { count }) => sum + count, outline.headers.length);
    for (let row = 0; row < outline.rowCount;) {
      if (room < cellsPerRow) await answer();
      const rows = Math.min(outline.rowCount - row, Math.max(1, Math.floor(room / cellsPerRow)));
      pending.push(loadRows(context, outline, row, rows, runs, cells));
      room -= rows * cellsPerRow;
      row += rows;
    }
  }
  await answer();
  return read;
}

function typedRuns({ key, sheet, top, left, headers }: TableOutline): ColumnRun[] {
  const indexes = columnIndexes(key, { sheet, top, left, headers, rows: [] });
  const typed = columnsOf(key)
    .flatMap(([name, column]) => (isComputed(column) ? [] : [indexes.get(name) ?? -1]))
    .filter((index) => index >= 0)
    .sort((a, b) => a - b);
  const runs: ColumnRun[] = [];
  for (const column of typed) {
    const last = runs.at(-1);
    if (last && last.column + last.count === column) {
      runs[runs.length - 1] = { column: last.column, count: last.count + 1 };
    } else runs.push({ column, count: 1 });
  }
  return runs;
}

function loadRows(
  context: Excel.RequestContext,
  { sheet, top, left, headers }: TableOutline,
  row: number,
  rows: number,
  runs: readonly ColumnRun[],
  cells: TableCells,
): Chunk {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = (column: number, count: number): Excel.Range =>
    worksheet.getRangeByIndexes(top + 1 + row, left + column, rows, count);
  return {
    cells,
    values: range(0, headers.length).load('values'),
    runs: runs.map(({ column, count }) => ({
      column,
      range: range(column, count).load('formulas'),
    })),
  };
}

function keep({ cells, values, runs }: Chunk): void {
  const first = cells.values.length;
  cells.values.push(...values.values);
  for (const { column, range } of runs) {
    range.formulas.forEach((formulas, row) => {
      formulas.forEach((formula: unknown, index) => {
        const place: [number, number] = [first + row, column + index];
        if (isFormula(formula, values.values[row]?.[place[1]])) cells.typedFormulas.push(place);
      });
    });
  }
}

/** A text that begins with `=` is given as its own formula. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
