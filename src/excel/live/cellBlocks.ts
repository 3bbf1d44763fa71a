import { CELLS_PER_REQUEST, isFormula } from '../readCells';

/** Cells of a sheet, zero-based. */
export interface CellBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a cell, so that it can be written again: `''` for an empty one, `code` for text in a cell formatted as text. */
export type KeptCell =
  string | number | boolean | { readonly formula: string } | { readonly code: string };

export type KeptCells = readonly (readonly KeptCell[])[];

/** Properties that are read of each cell. */
const LOADED = 3;
const TEXT_FORMAT = '@';

/** Queues the reading of blocks, sending requests only where they are too much for one; the result holds after the next sync. A block on a sheet that is gone has no cells. */
export async function queueBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<() => KeptCells[]> {
  let room = CELLS_PER_REQUEST;
  const parts: Excel.Range[][] = [];
  for (const block of blocks) {
    const ranges: Excel.Range[] = [];
    for (let row = 0; row < block.rows;) {
      if (room < LOADED * block.columns) {
        await context.sync();
        room = CELLS_PER_REQUEST;
      }
      const fitting = Math.max(1, Math.floor(room / (LOADED * block.columns)));
      const rows = Math.min(block.rows - row, fitting);
      ranges.push(queueRows(context, block, row, rows));
      room -= LOADED * rows * block.columns;
      row += rows;
    }
    parts.push(ranges);
  }
  return () => parts.map((ranges) => ranges.flatMap(keptRows));
}

function queueRows(
  { workbook }: Excel.RequestContext,
  { sheet, top, left, columns }: CellBlock,
  first: number,
  rows: number,
): Excel.Range {
  return workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRangeByIndexes(top + first, left, rows, columns)
    .load('formulas,values,numberFormat');
}

function keptRows(range: Excel.Range): KeptCell[][] {
  if (range.isNullObject) return [];
  return range.formulas.map((row: readonly unknown[], r) =>
    row.map((formula, c) => keptCell(formula, range.values[r]?.[c], range.numberFormat[r]?.[c])),
  );
}

function keptCell(formula: unknown, value: unknown, format: unknown): KeptCell {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (isFormula(formula, value)) return { formula: String(formula) };
  const text = String(formula);
  return text !== '' && format === TEXT_FORMAT ? { code: text } : text;
}

/** Whether blocks hold the very same. */
export function holdSame(a: readonly KeptCells[], b: readonly KeptCells[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
