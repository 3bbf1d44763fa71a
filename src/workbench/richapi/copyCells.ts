import { moveFormula } from '../calc/shiftFormula';
import { columnsOf, containsArea, intersects, offset, rowsOf, type Area } from '../model/area';
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
  const area = filledArea(target.area, cells.length, cells[0]?.length ?? 0);
  const copy: Copy = { source: source.area, target: { ...target, area }, cells, transpose };
  if (parts.styles) copyStyles(copy, skipBlanks);
  if (parts.contents !== 'none') copyContents(copy, skipBlanks, parts.contents === 'formulas');
  if (parts.styles && !transpose) copyMerges(source, copy.target);
}

interface Copy {
  readonly source: Area;
  readonly target: Place;
  readonly cells: readonly (readonly CopiedCell[])[];
  readonly transpose: boolean;
}

/** The cell that is copied to a place, and how far it moves. */
function cellFor(
  { source, target: { area }, cells, transpose }: Copy,
  row: number,
  column: number,
) {
  const i = (row - area.top) % cells.length;
  const j = (column - area.left) % (cells[0]?.length ?? 1);
  const [fromRow, fromColumn] = transpose ? [j, i] : [i, j];
  const rows = row - source.top - fromRow;
  const columns = column - source.left - fromColumn;
  return { cell: cells[i]?.[j], rows, columns };
}

function copyStyles(copy: Copy, skipBlanks: boolean): void {
  const { sheet, area } = copy.target;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { cell } = cellFor(copy, row, column);
      if (!cell || (skipBlanks && cell.value === null)) continue;
      sheet.setStyle({ top: row, left: column, bottom: row, right: column }, cell.style);
    }
  }
}

function copyContents(copy: Copy, skipBlanks: boolean, formulas: boolean): void {
  const { sheet, area } = copy.target;
  const inputs: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const { cell, rows, columns } = cellFor(copy, row, column);
      const isText = sheet.styleAt(row, column).numberFormat === '@';
      if (!cell || (skipBlanks && cell.value === null)) line.push(null);
      else if (formulas && cell.formula !== undefined) {
        line.push(moveFormula(cell.formula, rows, columns));
      } else line.push(asInput(cell.value, isText));
    }
    inputs.push(line);
  }
  sheet.setInputs(area, inputs);
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
function asInput(value: CellValue, isText: boolean): CellValue {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' && !isText ? `'${value}` : value;
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
function copyMerges(source: Place, target: Place): void {
  const { sheet, area } = target;
  if (rowsOf(area) !== rowsOf(source.area) || columnsOf(area) !== columnsOf(source.area)) return;
  const rows = area.top - source.area.top;
  const columns = area.left - source.area.left;
  for (const merge of source.sheet.merges) {
    if (!containsArea(source.area, merge)) continue;
    const moved = offset(merge, rows, columns);
    if (!sheet.merges.some((each) => intersects(each, moved))) sheet.merge(moved, false);
  }
}
