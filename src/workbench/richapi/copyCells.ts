import { moveFormula } from '../calc/shiftFormula';
import {
  columnsOf,
  containsArea,
  intersects,
  offset,
  rowsOf,
  sameArea,
  type Area,
} from '../model/area';
import type { CellValue } from '../model/cellValue';
import type { CellStyle } from '../model/style';
import { notImplemented } from './apiError';
import type { Place } from './rangeAddress';

interface CopiedCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

/** Copies as `Range.copyFrom` does: the source is repeated to fill the target, or fills more than it. */
export function copyCells(
  source: Place,
  target: Place,
  kind: string,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const parts = PARTS[kind];
  if (!parts) throw notImplemented(`copying "${kind}"`);
  const cells = transpose ? transposed(readCells(source)) : readCells(source);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const area = filledArea(target.area, rows, columns);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [i, j] = [(row - area.top) % rows, (column - area.left) % columns];
      const cell = cells[i]?.[j];
      if (!cell || (skipBlanks && cell.value === null)) continue;
      const from = transpose ? [j, i] : [i, j];
      const rowsMoved = row - source.area.top - (from[0] ?? 0);
      const columnsMoved = column - source.area.left - (from[1] ?? 0);
      if (parts.styles)
        target.sheet.setStyle({ top: row, left: column, bottom: row, right: column }, cell.style);
      if (parts.contents === 'none') continue;
      const moved = cell.formula && moveFormula(cell.formula, rowsMoved, columnsMoved);
      if (moved !== undefined && parts.contents === 'formulas') {
        target.sheet.setInput(row, column, moved);
      } else target.sheet.setInput(row, column, asInput(cell.value));
    }
  }
  if (parts.styles) copyMerges(source, target, area, transpose);
}

const PARTS: Readonly<
  Record<string, { readonly styles: boolean; readonly contents: 'formulas' | 'values' | 'none' }>
> = {
  All: { styles: true, contents: 'formulas' },
  Formulas: { styles: false, contents: 'formulas' },
  Values: { styles: false, contents: 'values' },
  Formats: { styles: true, contents: 'none' },
};

/** A text that would be read as something else is kept a text by an apostrophe. */
function asInput(value: CellValue): CellValue {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function readCells({ sheet, area }: Place): CopiedCell[][] {
  const rows: CopiedCell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: CopiedCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.valueAt(row, column);
      const formula = sheet.formulaAt(row, column);
      cells.push({ value, formula, style: sheet.styleAt(row, column) });
    }
    rows.push(cells);
  }
  return rows;
}

function transposed(cells: readonly (readonly CopiedCell[])[]): CopiedCell[][] {
  return (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
}

function filledArea(target: Area, rows: number, columns: number): Area {
  const height = rowsOf(target) % rows === 0 ? rowsOf(target) : rows;
  const width = columnsOf(target) % columns === 0 ? columnsOf(target) : columns;
  return { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
}

/** Merged cells go with the formats where the copy has the size of the source. */
function copyMerges(source: Place, target: Place, area: Area, transpose: boolean): void {
  if (transpose || rowsOf(area) !== rowsOf(source.area)) return;
  if (columnsOf(area) !== columnsOf(source.area)) return;
  const rows = area.top - source.area.top;
  const columns = area.left - source.area.left;
  for (const merge of source.sheet.merges) {
    if (!containsArea(source.area, merge)) continue;
    const moved = offset(merge, rows, columns);
    const same = target.sheet.merges.some((each) => sameArea(each, moved));
    const free = !target.sheet.merges.some((each) => intersects(each, moved));
    if (!same && free) target.sheet.merge(moved, false);
  }
}
