import { Cell } from './cell';
import type { Sheet } from './sheet';
import { isWholeShift, type Shift } from './shift';
import { DEFAULT_STYLE } from './style';

/** Gives inserted cells the look of the row above or the column to the left; table cells get theirs elsewhere. */
export function inheritLooks(sheet: Sheet, shift: Shift): void {
  if (shift.at === 0) return;
  if (shift.axis === 'rows') inheritRows(sheet, shift);
  else inheritColumns(sheet, shift);
}

function inheritRows(sheet: Sheet, shift: Shift): void {
  const { at, count, from, to } = shift;
  const { grid } = sheet;
  const { style } = grid.rowFormat(at - 1);
  if (style && isWholeShift(shift))
    for (let row = at; row < at + count; row += 1) grid.setRowFormat(row, { style });
  const cells = grid.rows[at - 1]?.cells ?? [];
  for (let column = from; column <= Math.min(to, cells.length - 1); column += 1) {
    const look = cells[column]?.style;
    if (!look || look === DEFAULT_STYLE || sheet.tableAt(at, column)) continue;
    for (let row = at; row < at + count; row += 1)
      grid.put(row, column, new Cell(null, undefined, look));
  }
}

function inheritColumns(sheet: Sheet, shift: Shift): void {
  const { at, count, from, to } = shift;
  const { grid } = sheet;
  if (isWholeShift(shift)) {
    const { style, width } = grid.columnFormat(at - 1);
    for (let column = at; column < at + count; column += 1)
      grid.setColumnFormat(column, {
        ...(style && { style }),
        ...(width !== undefined && { width }),
      });
  }
  for (let row = from; row <= Math.min(to, grid.rows.length - 1); row += 1) {
    const look = grid.cellAt(row, at - 1)?.style;
    if (!look || look === DEFAULT_STYLE) continue;
    for (let column = at; column < at + count; column += 1)
      grid.put(row, column, new Cell(null, undefined, look));
  }
}
