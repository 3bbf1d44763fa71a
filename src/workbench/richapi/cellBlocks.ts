import { columnsOf, isWholeColumns, isWholeRows, rowsOf, type Area } from '../model/area';
import type { CellValue } from '../model/cellValue';
import type { Sheet } from '../model/sheet';
import { invalidArgument, notImplemented } from './apiError';
import { asBlock } from './args';
import type { Arg } from './bound';
import type { RangeTarget } from './rangeTarget';
import type { Json } from './wire';

/** Cells that `range.values` and the like give back at most. */
const READ_LIMIT = 5_000_000;

function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** One value per cell; null for whole rows or columns and above Excel's limit. */
export function readBlock(
  { sheet, area }: { readonly sheet: Sheet; readonly area: Area },
  read: (sheet: Sheet, row: number, column: number) => Json,
): Json {
  if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > READ_LIMIT) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(read(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** A block in the shape of the area from what was assigned: rows of that shape, or one value for all cells. */
function blockFor(area: Area, value: Arg): readonly (readonly Json[])[] {
  const rows = rowsOf(area);
  const columns = columnsOf(area);
  if (isScalar(value)) {
    if (isUnbounded(area)) throw invalidArgument('The range is too large for this.');
    const row = new Array<Json>(columns).fill(value);
    return new Array<readonly Json[]>(rows).fill(row);
  }
  const block = asBlock(value);
  if (block?.length !== rows || block[0]?.length !== columns) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size of the range (${String(rows)} × ${String(columns)}).`,
    );
  }
  return block;
}

function isScalar(value: Arg): value is null | boolean | number | string {
  return typeof value !== 'object' || value === null;
}

function inputOf(value: Json): CellValue {
  if (isScalar(value)) return value;
  throw notImplemented('cells that hold data types');
}

/** The assigned block as it would be typed in; null leaves a cell alone. */
export function inputsFor(area: Area, value: Arg): readonly (readonly CellValue[])[] {
  return blockFor(area, value).map((row) => row.map(inputOf));
}

export function plainInputs(
  block: readonly (readonly Json[])[],
): readonly (readonly CellValue[])[] {
  return block.map((row) => row.map(inputOf));
}

/** Writes values or formulas as if typed; null alone changes nothing. */
export function writeInputs({ sheet, area }: RangeTarget, value: Arg): void {
  if (value !== null) sheet.setInputs(area, inputsFor(area, value));
}

/** Sets number formats; equal ones below one another are set at once. */
export function writeNumberFormats({ sheet, area }: RangeTarget, value: Arg): void {
  if (value === null) return;
  if (typeof value === 'string') {
    sheet.setStyle(area, { numberFormat: value });
    return;
  }
  const block = blockFor(area, value);
  for (let column = area.left; column <= area.right; column += 1) {
    let top = area.top;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const format = block[row - area.top]?.[column - area.left];
      if (row < area.bottom && block[row + 1 - area.top]?.[column - area.left] === format) continue;
      if (typeof format === 'string') {
        sheet.setStyle({ top, left: column, bottom: row, right: column }, { numberFormat: format });
      } else if (format !== null) throw invalidArgument('A number format is not a text.');
      top = row + 1;
    }
  }
}
