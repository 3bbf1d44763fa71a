import type { Table } from './table';
export function setShowHeaders(table: Table, show: boolean): void {
  void [table, show];
}
export function setShowTotals(table: Table, show: boolean): void {
  void [table, show];
}
