import {
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowsOf,
  WHOLE_SHEET,
  type Area,
} from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import type { GridStore } from '../state/gridStore';
import { refusalText } from './refusalText';

/** Makes a change as one step of this person; a refusal is told and false. */
export function perform(store: GridStore, change: () => void): boolean {
  try {
    store.workbook.edit(store.client, change);
    return true;
  } catch (error) {
    store.refuse(refusalText(error, store.words));
    return false;
  }
}

export function undo(store: GridStore): void {
  const { workbook, client, words } = store;
  if (!workbook.canUndo) store.refuse(words.nothingToUndo);
  else if (!workbook.undo(client)) store.refuse(words.othersChange);
}

export function redo(store: GridStore): void {
  const { workbook, client, words } = store;
  if (!workbook.canRedo) store.refuse(words.nothingToRedo);
  else if (!workbook.redo(client)) store.refuse(words.othersChange);
}

export function clearSelected(store: GridStore): void {
  const { sheet } = store.get();
  const { area } = store;
  perform(store, () => {
    sheet.clear(area, 'Contents');
  });
}

/** What the menu of the selected cells offers. */
export type StructureAction =
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'hideRows'
  | 'hideColumns'
  | 'showRows'
  | 'showColumns'
  | 'fitColumns';

/** The actions that make sense for the block. */
export function structureActions(area: Area): readonly StructureAction[] {
  const rows = ['insertRows', 'deleteRows', 'hideRows', 'showRows'] as const;
  const columns = [
    'insertColumns',
    'deleteColumns',
    'fitColumns',
    'hideColumns',
    'showColumns',
  ] as const;
  if (isWholeRows(area) && isWholeColumns(area)) return ['fitColumns', 'showRows', 'showColumns'];
  if (isWholeRows(area)) return rows;
  if (isWholeColumns(area)) return columns;
  return ['insertRows', 'insertColumns', 'deleteRows', 'deleteColumns'];
}

export function changeStructure(store: GridStore, action: StructureAction): void {
  const { sheet } = store.get();
  const { area } = store;
  perform(store, () => {
    apply(sheet, area, action);
  });
}

function apply(sheet: Sheet, area: Area, action: StructureAction): void {
  const { top, bottom, left, right } = area;
  switch (action) {
    case 'insertRows':
      sheet.insertRows(top, rowsOf(area));
      return;
    case 'insertColumns':
      sheet.insertColumns(left, columnsOf(area));
      return;
    case 'deleteRows':
      sheet.deleteRows(top, rowsOf(area));
      return;
    case 'deleteColumns':
      sheet.deleteColumns(left, columnsOf(area));
      return;
    case 'hideRows':
      sheet.setRowHidden(top, bottom, true);
      return;
    case 'showRows':
      sheet.setRowHidden(
        top,
        Math.min(bottom, lastFormatted(sheet.grid.rows.length, MAX_ROWS)),
        false,
      );
      return;
    case 'hideColumns':
      sheet.setColumnHidden(left, right, true);
      return;
    case 'showColumns':
      sheet.setColumnHidden(
        left,
        Math.min(right, lastFormatted(sheet.grid.columns.length, MAX_COLUMNS)),
        false,
      );
      return;
    case 'fitColumns':
      sheet.autofitColumns(intersection(sheet.usedArea() ?? WHOLE_SHEET, area) ?? area);
  }
}

function lastFormatted(count: number, limit: number): number {
  return Math.min(limit, Math.max(1, count)) - 1;
}
