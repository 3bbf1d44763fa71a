import { shiftFormula, type FormulaEdit } from '../calc/shiftFormula';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaOf,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  type Area,
} from './area';
import type { CellChangeType } from './change';
import { clearCells } from './clearCells';
import { mapFormulas } from './formulas';
import { inheritLooks } from './inheritLooks';
import { requireUnlocked, requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { columnShift, isWholeShift, rowShift, type Shift } from './shift';
import { shiftGrid } from './shiftGrid';
import { shiftState } from './shiftState';
import { emptiedTable, requireShiftable, shiftTables } from './shiftTables';
import { WorkbookError } from './workbookError';

type Direction = 'Down' | 'Right' | 'Up' | 'Left';

/** Inserts (`count` > 0) or deletes whole rows. */
export function shiftRows(sheet: Sheet, at: number, count: number): void {
  const area = areaOf(at, 0, at + Math.abs(count) - 1, MAX_COLUMNS - 1);
  requireUnprotected(sheet, count > 0 ? 'allowInsertRows' : 'allowDeleteRows');
  if (count < 0) requireDeletable(sheet, area);
  shiftBand(sheet, rowShift(at, count));
  noteCells(sheet, area, count > 0 ? 'RowInserted' : 'RowDeleted');
}

/** Inserts (`count` > 0) or deletes whole columns. */
export function shiftColumns(sheet: Sheet, at: number, count: number): void {
  const area = areaOf(0, at, MAX_ROWS - 1, at + Math.abs(count) - 1);
  requireUnprotected(sheet, count > 0 ? 'allowInsertColumns' : 'allowDeleteColumns');
  if (count < 0) requireDeletable(sheet, area);
  shiftBand(sheet, columnShift(at, count));
  noteCells(sheet, area, count > 0 ? 'ColumnInserted' : 'ColumnDeleted');
}

/** Inserts cells; those below or to the right make room. */
export function insertCells(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  if (direction === 'Down' && isWholeRows(area)) shiftRows(sheet, area.top, rowsOf(area));
  else if (direction === 'Right' && isWholeColumns(area))
    shiftColumns(sheet, area.left, columnsOf(area));
  else {
    requireUnprotected(sheet);
    insertBand(sheet, area, direction);
    noteCells(sheet, area, 'CellInserted', direction);
  }
}

/** Deletes cells; those below or to the right close up. */
export function deleteCells(sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  if (direction === 'Up' && isWholeRows(area)) shiftRows(sheet, area.top, -rowsOf(area));
  else if (direction === 'Left' && isWholeColumns(area))
    shiftColumns(sheet, area.left, -columnsOf(area));
  else {
    requireUnprotected(sheet);
    deleteBand(sheet, area, direction);
    noteCells(sheet, area, 'CellDeleted', direction);
  }
}

/** Inserts cells without asking about protection and without an event. */
export function insertBand(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  shiftBand(
    sheet,
    direction === 'Down'
      ? rowShift(area.top, rowsOf(area), area.left, area.right)
      : columnShift(area.left, columnsOf(area), area.top, area.bottom),
  );
}

/** Deletes cells without asking about protection and without an event. */
export function deleteBand(sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  shiftBand(
    sheet,
    direction === 'Up'
      ? rowShift(area.top, -rowsOf(area), area.left, area.right)
      : columnShift(area.left, -columnsOf(area), area.top, area.bottom),
  );
}

function shiftBand(sheet: Sheet, shift: Shift): void {
  const emptied = emptiedTable(sheet, shift);
  if (emptied) keepBlankRow(sheet, shift, emptied.dataArea.top);
  else perform(sheet, shift);
}

/** A table keeps one row: it is emptied while the rows around it go. */
function keepBlankRow(sheet: Sheet, shift: Shift, row: number): void {
  const end = shift.at - shift.count;
  requireShiftable(sheet, shift);
  if (end > row + 1) perform(sheet, { ...shift, at: row + 1, count: row + 1 - end });
  const band = { top: row, bottom: row, left: shift.from, right: shift.to };
  const used = sheet.usedArea(true);
  const cleared = used && intersection(used, band);
  if (cleared) clearCells(sheet, cleared);
  if (row > shift.at) perform(sheet, { ...shift, count: shift.at - row });
}

function perform(sheet: Sheet, shift: Shift): void {
  requireShiftable(sheet, shift);
  requireRoom(sheet, shift);
  shiftGrid(sheet.grid, shift);
  const finishTables = shiftTables(sheet, shift);
  shiftState(sheet, shift);
  const edit = formulaEdit(sheet, shift);
  mapFormulas(sheet.workbook, (home) => (formula) => shiftFormula(formula, home?.name ?? '', edit));
  if (shift.count > 0) inheritLooks(sheet, shift);
  finishTables();
  sheet.workbook.stale.structure();
}

function formulaEdit(sheet: Sheet, shift: Shift): FormulaEdit {
  const rows = shift.axis === 'rows';
  const what = rows ? 'Rows' : 'Columns';
  const kind = shift.count > 0 ? (`insert${what}` as const) : (`delete${what}` as const);
  const edit = { kind, sheet: sheet.name, at: shift.at, count: Math.abs(shift.count) };
  return isWholeShift(shift) ? edit : { ...edit, within: [shift.from, shift.to] };
}

function requireRoom(sheet: Sheet, { axis, count }: Shift): void {
  const used = sheet.usedArea(true);
  if (count < 0 || !used) return;
  const last = axis === 'rows' ? used.bottom : used.right;
  if (last + count >= (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS))
    throw new WorkbookError('InvalidOperation', 'Cells with content would leave the sheet.');
}

function requireDeletable(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea();
  const part = used && intersection(used, area);
  if (part) requireUnlocked(sheet, part);
}

function noteCells(
  sheet: Sheet,
  area: Area,
  changeType: CellChangeType,
  shiftDirection?: Direction,
): void {
  const direction = shiftDirection ? { shiftDirection } : {};
  sheet.workbook.note({ kind: 'cells', sheetId: sheet.id, area, changeType, ...direction });
}
