import type { Area } from './area';
import type { Sheet } from './sheet';
import { Table, type TableColumn } from './table';
export interface NewTable {
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly name?: string;
  /** For loading a file: the columns as they are there, so that no header is written. */
  readonly columns?: readonly TableColumn[];
  readonly hasTotals?: boolean;
  readonly style?: string;
}
export function addTable(sheet: Sheet, table: NewTable): Table {
  void [sheet, table];
  throw new Error('');
}
export function renameTable(table: Table, name: string): void {
  void [table, name];
}
export function resizeTable(table: Table, area: Area): void {
  void [table, area];
}
export function convertToRange(table: Table): void {
  void table;
}
export function deleteTable(table: Table): void {
  void table;
}
