import { columnsOf, rowsOf, type Area } from './area';
import { clearCells } from './clearCells';
import { requireUnprotected } from './protection';
import { deleteBand, insertBand } from './structure';
import type { Table } from './table';
import { dressRows, fillBlankTables } from './tableGrowth';
import { settleTables, writeCells, type Inputs } from './writeInputs';
import { WorkbookError } from './workbookError';

/** Whether the only data row of the table is empty, waiting for the first row. */
export function isBlankTable({ sheet, dataArea }: Table): boolean {
  if (dataArea.top !== dataArea.bottom) return false;
  for (let column = dataArea.left; column <= dataArea.right; column += 1)
    if (sheet.grid.cellAt(dataArea.top, column)?.hasContent) return false;
  return true;
}

/** Adds rows before the index, or at the end with null; the blank row of an empty table is used first. */
export function addTableRows(table: Table, index: number | null, values: Inputs): void {
  const { sheet } = table;
  requireUnprotected(sheet);
  const width = columnsOf(table.area);
  if (values.length === 0 || values.some((row) => row.length !== width))
    throw new WorkbookError('InvalidArgument', 'The rows do not match the columns of the table.');
  const count = table.rowCount;
  const at = index === null || index === -1 ? count : index;
  if (!(at >= 0 && at <= count))
    throw new WorkbookError('InvalidArgument', 'There is no such row in the table.');
  const fresh = count === 0 ? values.length - 1 : values.length;
  const top = table.dataArea.top + at;
  if (count === 0) fillBlankTables(sheet, table.dataArea, values.slice(0, 1));
  if (fresh > 0) makeRoom(table, count === 0 ? top + 1 : top, fresh);
  const written = { ...table.dataArea, top, bottom: top + values.length - 1 };
  writeCells(sheet, written, values);
  settleTables(sheet, written);
  noteRows(table, written, 'RowInserted');
}

function makeRoom(table: Table, at: number, count: number): void {
  const { area, dataArea, sheet } = table;
  const added: Area = { ...area, top: at, bottom: at + count - 1 };
  const atEnd = at > dataArea.bottom;
  insertBand(sheet, added, 'Down');
  // Rows inserted above another row, the totals row too, are inside the area already.
  if (!atEnd || table.showTotals) return;
  table.set('area', { ...area, bottom: area.bottom + count });
  dressRows(table, at - 1, at, at + count - 1);
  sheet.workbook.stale.structure();
}

/** Deletes data rows; cells below close up. Deleting all of them leaves one blank row. */
export function deleteTableRows(table: Table, index: number, count: number): void {
  const { sheet, dataArea } = table;
  requireUnprotected(sheet);
  if (!(index >= 0 && count > 0 && index + count <= rowsOf(dataArea)))
    throw new WorkbookError('InvalidArgument', 'There is no such row in the table.');
  const top = dataArea.top + index;
  const gone = { ...dataArea, top, bottom: top + count - 1 };
  if (count === 1 && rowsOf(dataArea) === 1) clearCells(sheet, gone);
  else deleteBand(sheet, gone, 'Up');
  noteRows(table, gone, 'RowDeleted');
}

function noteRows(table: Table, area: Area, changeType: 'RowInserted' | 'RowDeleted'): void {
  const { sheet, id } = table;
  sheet.workbook.note({ kind: 'cells', sheetId: sheet.id, area, changeType });
  sheet.workbook.note({ kind: 'tableChanged', tableId: id, sheetId: sheet.id });
}
