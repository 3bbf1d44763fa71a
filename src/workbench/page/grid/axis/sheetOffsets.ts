import { MAX_COLUMNS, MAX_ROWS } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import { Offsets, type SizeException } from './offsets';

const PIXELS_PER_POINT = 4 / 3;

export interface SheetOffsets {
  readonly rows: Offsets;
  readonly columns: Offsets;
}

export function pixelsOf(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function pointsOf(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** The places of all rows and columns as they are now. */
export function sheetOffsets(sheet: Sheet): SheetOffsets {
  const { standardHeight, standardWidth } = sheet.state;
  return {
    rows: new Offsets(MAX_ROWS, pixelsOf(standardHeight), rowExceptions(sheet)),
    columns: new Offsets(MAX_COLUMNS, pixelsOf(standardWidth), columnExceptions(sheet)),
  };
}

function* rowExceptions(sheet: Sheet): Iterable<SizeException> {
  const { rows } = sheet.grid;
  for (let index = 0; index < rows.length; index += 1) {
    const format = rows[index]?.format;
    if (!format || (format.height === undefined && !format.hidden && !format.filtered)) continue;
    yield { index, size: pixelsOf(sheet.rowHeight(index)) };
  }
}

function* columnExceptions(sheet: Sheet): Iterable<SizeException> {
  const { columns } = sheet.grid;
  for (let index = 0; index < columns.length; index += 1)
    if (columns[index]) yield { index, size: pixelsOf(sheet.columnWidth(index)) };
}
