import { intersection, type Area } from './area';
import { pointsOfText } from './columnWidth';
import type { Sheet } from './sheet';

const LINE_HEIGHT = 15 / 11;

/** Widens or narrows columns to their longest text in one line; columns without text stay. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const part = usedPart(sheet, area);
  if (!part) return;
  for (let column = part.left; column <= part.right; column += 1) {
    let width = 0;
    for (let row = part.top; row <= part.bottom; row += 1)
      width = Math.max(width, neededWidth(sheet, row, column));
    if (width > 0) sheet.setColumnWidth(column, column, Math.min(width, 1340));
  }
}

function neededWidth(sheet: Sheet, row: number, column: number): number {
  if (sheet.valueAt(row, column) === null) return 0;
  const { font, wrapText } = sheet.styleAt(row, column);
  const lines = sheet.textAt(row, column).split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  const needed = pointsOfText(longest, font.size);
  return wrapText ? Math.min(needed, sheet.columnWidth(column)) : needed;
}

/** Makes rows as high as their wrapped texts need at the columns' widths. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const part = usedPart(sheet, area);
  if (!part) return;
  for (let row = part.top; row <= part.bottom; row += 1) {
    let height = sheet.state.standardHeight;
    for (let column = part.left; column <= part.right; column += 1)
      height = Math.max(height, neededHeight(sheet, row, column));
    sheet.setRowHeight(row, row, Math.min(height, 409.5));
  }
}

function neededHeight(sheet: Sheet, row: number, column: number): number {
  if (sheet.valueAt(row, column) === null) return 0;
  const { font, wrapText } = sheet.styleAt(row, column);
  const line = Math.ceil(font.size * LINE_HEIGHT);
  if (!wrapText) return line;
  const width = sheet.columnWidth(column);
  const lines = sheet
    .textAt(row, column)
    .split('\n')
    .map((text) => Math.max(1, Math.ceil(pointsOfText(text.length, font.size) / width)));
  return line * lines.reduce((sum, count) => sum + count, 0);
}

function usedPart(sheet: Sheet, area: Area): Area | undefined {
  const used = sheet.usedArea(true);
  return used && intersection(used, area);
}
