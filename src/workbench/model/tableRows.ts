import type { Table } from './table';
import type { Input } from './writeInputs';
export function isBlankTable(table: Table): boolean {
  void table;
  return false;
}
export function addTableRows(
  table: Table,
  index: number | null,
  values: readonly (readonly Input[])[],
): void {
  void [table, index, values];
}
export function deleteTableRows(table: Table, index: number, count: number): void {
  void [table, index, count];
}
