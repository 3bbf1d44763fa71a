import { filterRows } from './filterRows';
import { requireUnprotected } from './protection';
import type { FilterCriteria } from './sheetFeatures';
import type { Table } from './table';
import { WorkbookError } from './workbookError';

/** Filters by one column, or by it no longer. */
export function applyTableFilter(table: Table, column: number, wanted?: FilterCriteria): void {
  requireUnprotected(table.sheet, 'allowAutoFilter');
  if (!table.columns[column])
    throw new WorkbookError('ItemNotFound', 'The table has no such column.');
  const criteria = new Map(table.state.criteria);
  if (wanted) criteria.set(column, wanted);
  else criteria.delete(column);
  setCriteria(table, criteria);
}

/** Shows every row again. */
export function clearTableFilters(table: Table): void {
  if (table.state.criteria.size === 0) return;
  requireUnprotected(table.sheet, 'allowAutoFilter');
  setCriteria(table, new Map());
}

function setCriteria(table: Table, criteria: ReadonlyMap<number, FilterCriteria>): void {
  table.sheet.workbook.settle();
  filterRows(table.sheet, table.dataArea, criteria);
  table.set('criteria', criteria);
}
