import { moveFormula } from '../calc/shiftFormula';
import { containsArea, intersects, sameArea, type Area } from './area';
import type { Sheet } from './sheet';
import { shiftArea, shiftedBand, shiftedGap, type Shift } from './shift';
import { oldIndex } from './shiftState';
import type { Table, TableColumn } from './table';
import { freeColumnNames, renameColumns } from './tableHeaders';
import { dressRows } from './tableGrowth';
import { WorkbookError } from './workbookError';

function conflict(message: string): WorkbookError {
  return new WorkbookError('InsertDeleteConflict', message);
}

/** Throws InsertDeleteConflict or MergedRangeConflict when the shift would tear a table or a merge. */
export function requireShiftable(sheet: Sheet, shift: Shift): void {
  for (const { area, headerArea } of sheet.tables) {
    if (!intersects(area, shiftedBand(shift))) continue;
    if (!isInBand(area, shift)) throw conflict('The operation would shift only a part of a table.');
    if (headerArea && shift.axis === 'rows' && losesHeader(headerArea, area, shift))
      throw conflict('The header row of a table cannot be deleted.');
  }
  for (const merge of sheet.merges)
    if (intersects(merge, shiftedBand(shift)) && !isInBand(merge, shift))
      throw new WorkbookError('MergedRangeConflict', 'The operation would tear merged cells.');
}

function isInBand(area: Area, { axis, from, to }: Shift): boolean {
  return axis === 'rows'
    ? area.left >= from && area.right <= to
    : area.top >= from && area.bottom <= to;
}

function losesHeader(header: Area, area: Area, shift: Shift): boolean {
  if (shift.count > 0) return false;
  const gap = shiftedGap(shift);
  return containsArea(gap, header) && !containsArea(gap, area);
}

/** The table that the deletion would leave without any data row, though not without its header. */
export function emptiedTable(sheet: Sheet, shift: Shift): Table | undefined {
  if (shift.axis !== 'rows' || shift.count > 0) return undefined;
  const gap = shiftedGap(shift);
  return sheet.tables.find(
    ({ area, dataArea }) => containsArea(gap, dataArea) && !containsArea(gap, area),
  );
}

/** Moves the tables; the result finishes them once the formulas have moved too. */
export function shiftTables(sheet: Sheet, shift: Shift): () => void {
  const finishing = sheet.tables.map((table) => shiftTable(table, shift));
  return () => {
    for (const finish of finishing) finish();
  };
}

const NOTHING = (): void => undefined;

function shiftTable(table: Table, shift: Shift): () => void {
  const { area, sheet } = table;
  const moved = shiftArea(area, shift);
  if (!moved) {
    forgetTable(table);
    return NOTHING;
  }
  if (sameArea(moved, area)) return NOTHING;
  const first = table.dataArea.top;
  const finish = shift.axis === 'rows' ? shiftRowsOf(table, moved, shift) : NOTHING;
  const name = shift.axis === 'columns' ? shiftColumnsOf(table, moved, shift) : NOTHING;
  anchorFormulas(table, first, shift);
  sheet.workbook.note({ kind: 'tableChanged', tableId: table.id, sheetId: sheet.id });
  return () => {
    finish();
    name();
  };
}

/** Takes the table off its sheet; its cells stay. */
export function forgetTable(table: Table): void {
  const { sheet } = table;
  sheet.set(
    'tables',
    sheet.tables.filter((other) => other !== table),
  );
  sheet.workbook.stale.structure();
  sheet.workbook.note({ kind: 'tableDeleted', tableId: table.id, sheetId: sheet.id });
}

function shiftRowsOf(table: Table, moved: Area, shift: Shift): () => void {
  const { area, totalsArea } = table;
  const { at, count } = shift;
  if (count < 0 && totalsArea && containsArea(shiftedGap(shift), totalsArea))
    table.set('showTotals', false);
  table.set('area', moved);
  if (count < 0 || at <= area.top) return NOTHING;
  return () => {
    const { top } = table.dataArea;
    const isFirst = at === top;
    if (isFirst) moveColumnFormulas(table, -count);
    dressRows(table, isFirst ? at + count : at - 1, at, at + count - 1);
  };
}

/** Keeps a calculated column's formula written for a first data row that is still there. */
function anchorFormulas(table: Table, first: number, shift: Shift): void {
  if (shift.axis !== 'rows' || shift.count > 0) return;
  moveColumnFormulas(table, oldIndex(table.dataArea.top, shift) - first);
}

function moveColumnFormulas(table: Table, rows: number): void {
  if (rows === 0 || table.columns.every(({ formula }) => formula === undefined)) return;
  table.set(
    'columns',
    table.columns.map((column) =>
      column.formula === undefined
        ? column
        : { ...column, formula: moveFormula(column.formula, rows, 0) },
    ),
  );
}

function shiftColumnsOf(table: Table, moved: Area, shift: Shift): () => void {
  const { area } = table;
  table.set('area', moved);
  const at = shift.at - area.left;
  if (shift.count < 0) {
    const start = Math.max(at, 0);
    const end = at - shift.count;
    if (end > start) table.set('columns', table.columns.toSpliced(start, end - start));
    return NOTHING;
  }
  if (at <= 0) return NOTHING;
  const blank = Array.from({ length: shift.count }, () => '');
  const texts = table.columns.map(({ name }) => name).toSpliced(at, 0, ...blank);
  const names = freeColumnNames(texts, at, at + shift.count - 1);
  const added = newColumns(table, names.slice(at, at + shift.count));
  table.set('columns', table.columns.toSpliced(at, 0, ...added));
  return () => {
    renameColumns(table, names);
  };
}

/** Columns of these names with ids that the table has not used. */
export function newColumns(table: Table, names: readonly string[]): TableColumn[] {
  const last = Math.max(0, ...table.columns.map(({ id }) => id));
  return names.map((name, index) => ({ id: last + 1 + index, name }));
}
