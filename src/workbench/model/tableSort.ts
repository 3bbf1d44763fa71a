import { moveFormula } from '../calc/shiftFormula';
import type { Area } from './area';
import { Cell } from './cell';
import { isCellError, type CellValue } from './cellValue';
import { requireUnlocked, requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { WorkbookError } from './workbookError';

export interface SortField {
  /** The 0-based column of the block. */
  readonly key: number;
  readonly ascending?: boolean;
}

export function sortTable(table: Table, fields: readonly SortField[], matchCase: boolean): void {
  sortArea(table.sheet, table.dataArea, fields, matchCase);
  const { sheet, id } = table;
  sheet.workbook.note({ kind: 'tableChanged', tableId: id, sheetId: sheet.id });
}

/** Sorts the rows of a block in Excel's order: numbers, text, booleans, errors; empty cells always last. */
function sortArea(sheet: Sheet, area: Area, fields: readonly SortField[], matchCase = false): void {
  requireUnprotected(sheet, 'allowSort');
  requireUnlocked(sheet, area);
  const width = area.right - area.left + 1;
  if (fields.length === 0 || fields.some(({ key }) => !(key >= 0 && key < width)))
    throw new WorkbookError('InvalidArgument', 'There is no such column to sort by.');
  sheet.workbook.settle();
  const compare = comparing(sheet.workbook.locale, matchCase);
  const rows = linesOf(sheet, area).sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compare(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  rows.forEach(({ row, cells }, index) => {
    placeRow(sheet, area, area.top + index, cells, area.top + index - row);
  });
  sheet.workbook.note({ kind: 'cells', sheetId: sheet.id, area, changeType: 'RangeEdited' });
  sheet.workbook.note({ kind: 'rowsSorted', sheetId: sheet.id, area });
}

interface SortedRow {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
}

function linesOf(sheet: Sheet, area: Area): SortedRow[] {
  const rows: SortedRow[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      cells.push(sheet.grid.cellAt(row, column));
    rows.push({ row, cells });
  }
  return rows;
}

function placeRow(
  sheet: Sheet,
  area: Area,
  row: number,
  cells: readonly (Cell | undefined)[],
  moved: number,
): void {
  cells.forEach((cell, index) => {
    const next =
      moved !== 0 && cell?.formula !== undefined
        ? new Cell(cell.value, moveFormula(cell.formula, moved, 0), cell.style)
        : cell;
    sheet.grid.put(row, area.left + index, next);
  });
}

function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return isCellError(value) ? 3 : 4;
}

/** A comparison for sorting; only among values, not for empty cells, does descending turn it round. */
function comparing(locale: string, matchCase: boolean) {
  const collator = new Intl.Collator(locale, { sensitivity: matchCase ? 'variant' : 'accent' });
  return (a: CellValue, b: CellValue, ascending: boolean): number => {
    if (a === null || b === null) return rankOf(a) - rankOf(b);
    const order = rankOf(a) - rankOf(b) || withinRank(a, b, collator);
    return ascending ? order : -order;
  };
}

function withinRank(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return isCellError(a) || isCellError(b) ? 0 : Number(a) - Number(b);
}
