import { renameInFormula } from '../calc/shiftFormula';
import { areaOf, contains, intersects, type Area } from './area';
import { isNameWellFormed } from './definedNames';
import { mapFormulas } from './formulas';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { deleteBand } from './structure';
import { forgetTable, newColumns } from './shiftTables';
import type { Table } from './table';
import { extendTable } from './tableGrowth';
import { freeColumnNames, renameColumns } from './tableHeaders';
import { clearTableFilters } from './tableFilter';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbookError';

/** Throws InvalidArgument for a name Excel refuses or one that a table or name has. */
export function requireTableName(workbook: Workbook, name: string, except?: Table): void {
  if (!isNameWellFormed(name))
    throw new WorkbookError('InvalidArgument', `"${name}" is not a valid table name.`);
  const other = workbook.table(name);
  const isOther = other !== except && other?.name.toLowerCase() === name.toLowerCase();
  if (isOther || workbook.names.get(name))
    throw new WorkbookError('InvalidArgument', `The name "${name}" is taken.`);
}

/** Throws where the area would overlap another table or merged cells. */
export function requireTableArea(sheet: Sheet, area: Area, except?: Table): void {
  const other = sheet.tables.find((table) => table !== except && intersects(table.area, area));
  if (other)
    throw new WorkbookError('InvalidArgument', `A table cannot overlap the table ${other.name}.`);
  if (sheet.merges.some((merge) => intersects(merge, area)))
    throw new WorkbookError('InvalidOperation', 'A table cannot hold merged cells.');
}

export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  requireTableName(workbook, name, table);
  const from = table.name;
  if (from === name) return;
  table.set('name', name);
  mapFormulas(
    workbook,
    () => (formula) => renameInFormula(formula, { kind: 'table', from, to: name }),
  );
  noteTable(table);
}

/** Gives the table another area with the same header row. */
export function resizeTable(table: Table, wanted: Area): void {
  const { sheet, area, showHeaders, showTotals } = table;
  requireUnprotected(sheet);
  const next = areaOf(wanted.top, wanted.left, wanted.bottom, wanted.right);
  const least = next.top + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
  if (next.top !== area.top || next.bottom < least || !intersects(next, area))
    throw new WorkbookError('InvalidArgument', 'The table keeps its header row and one row below.');
  if (showTotals && next.bottom !== area.bottom)
    throw new WorkbookError('InvalidOperation', 'A table with a totals row grows by added rows.');
  requireTableArea(sheet, next, table);
  changeWidth(table, next);
  if (next.bottom > area.bottom) extendTable(table, next.bottom);
  else table.set('area', next);
  noteTable(table);
}

function changeWidth(table: Table, next: Area): void {
  const { area, sheet, columns, headerArea } = table;
  const kept = columns.filter((_, index) => contains(next, next.top, area.left + index));
  const texts: string[] = [];
  for (let column = next.left; column <= next.right; column += 1) {
    const known = columns[column - area.left];
    texts.push(known?.name ?? (headerArea ? sheet.textAt(next.top, column) : ''));
  }
  const before = Math.max(0, area.left - next.left);
  const names = freeColumnNames(
    freeColumnNames(texts, 0, before - 1),
    before + kept.length,
    texts.length - 1,
  );
  const added = newColumns(table, [
    ...names.slice(0, before),
    ...names.slice(before + kept.length),
  ]);
  table.set('columns', [...added.slice(0, before), ...kept, ...added.slice(before)]);
  table.set('area', { ...next, bottom: area.bottom });
  renameColumns(table, names);
}

export function convertToRange(table: Table): void {
  requireUnprotected(table.sheet);
  clearTableFilters(table);
  forgetTable(table);
}

export function deleteTable(table: Table): void {
  const { sheet, area } = table;
  requireUnprotected(sheet);
  clearTableFilters(table);
  deleteBand(sheet, area, 'Up');
  if (sheet.tables.includes(table)) forgetTable(table);
  sheet.workbook.note({ kind: 'cells', sheetId: sheet.id, area, changeType: 'RangeEdited' });
}

function noteTable({ sheet, id }: Table): void {
  sheet.workbook.stale.bindings();
  sheet.workbook.note({ kind: 'tableChanged', tableId: id, sheetId: sheet.id });
}
