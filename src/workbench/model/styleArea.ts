import { isWholeColumns, isWholeRows, type Area } from './area';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE, withStyle, type CellStyle, type StylePatch } from './style';

/** Changes the look of the area; throws AccessDenied on a protected sheet. */
export function applyStyle(sheet: Sheet, area: Area, patch: StylePatch): void {
  requireUnprotected(sheet, 'allowFormatCells');
  changeStyles(sheet, area, patching(patch));
  sheet.workbook.note({ kind: 'format', sheetId: sheet.id, area });
}

/** Replaces each style in the area; whole rows and columns remember it without having cells. */
export function changeStyles(
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  if (isWholeColumns(area)) changeColumns(sheet, area, change);
  else if (isWholeRows(area)) changeRows(sheet, area, change);
  else
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        changeCell(sheet, row, column, change);
}

function changeCell(
  sheet: Sheet,
  row: number,
  column: number,
  change: (style: CellStyle) => CellStyle,
): void {
  const before = sheet.styleAt(row, column);
  const after = change(before);
  if (after !== before) sheet.putStyle(row, column, after);
}

function changeColumns(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const { grid } = sheet;
  grid.rows.forEach((row, index) => {
    if (!row) return;
    const styled = row.format.style !== undefined;
    for (let column = area.left; column <= area.right; column += 1)
      if (styled || row.cells[column]) changeCell(sheet, index, column, change);
  });
  for (let column = area.left; column <= area.right; column += 1) {
    const format = grid.columnFormat(column);
    grid.setColumnFormat(column, { ...format, style: change(format.style ?? DEFAULT_STYLE) });
  }
}

function changeRows(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const { grid } = sheet;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const styled = grid.rowFormat(row).style !== undefined;
    const cells = grid.rows[row]?.cells ?? [];
    const end = Math.max(cells.length, styled ? 0 : grid.columns.length);
    for (let column = 0; column < end; column += 1)
      if (cells[column] ?? grid.columnFormat(column).style) changeCell(sheet, row, column, change);
    const format = grid.rowFormat(row);
    grid.setRowFormat(row, { ...format, style: change(format.style ?? DEFAULT_STYLE) });
  }
}

function patching(patch: StylePatch): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    let result = known.get(style);
    if (!result) known.set(style, (result = withStyle(style, patch)));
    return result;
  };
}
