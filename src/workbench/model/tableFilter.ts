import type { FilterCriteria } from './sheetFeatures';
import type { Table } from './table';
export function applyTableFilter(table: Table, column: number, criteria?: FilterCriteria): void {
  void [table, column, criteria];
}
export function clearTableFilters(table: Table): void {
  void table;
}
