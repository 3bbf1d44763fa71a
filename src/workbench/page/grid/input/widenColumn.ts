import type { Sheet } from '../../../model/sheet';
import { pixelsOf, pointsOf } from '../axis/sheetOffsets';
import { cssFont, type TextWidth } from '../look/textWidth';
import type { CellPlace } from '../state/cellPlace';

const PADDING = 8;

/** Makes room for a number just typed, where nobody has given the column a width. */
export function widenColumn(sheet: Sheet, { row, column }: CellPlace, textWidth: TextWidth): void {
  const isOpen = !sheet.protection.protected && sheet.grid.columnFormat(column).width === undefined;
  const style = sheet.styleAt(row, column);
  const value = sheet.valueAt(row, column);
  const isShort = style.numberFormat !== 'General' || Number.isInteger(value);
  if (!isOpen || typeof value !== 'number' || !isShort || style.wrapText) return;
  const needed = Math.ceil(textWidth(sheet.textAt(row, column), cssFont(style.font))) + PADDING;
  if (needed > pixelsOf(sheet.columnWidth(column)))
    sheet.setColumnWidth(column, column, pointsOf(needed));
}
