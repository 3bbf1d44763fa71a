import type { Table, TableColumn } from './table';
import type { Input } from './writeInputs';
export function addTableColumn(
  table: Table,
  index: number | null,
  values?: readonly (readonly Input[])[],
  name?: string,
): TableColumn {
  void [table, index, values, name];
  throw new Error('');
}
export function deleteTableColumn(table: Table, index: number): void {
  void [table, index];
}
export function renameTableColumn(table: Table, index: number, name: string): void {
  void [table, index, name];
}
