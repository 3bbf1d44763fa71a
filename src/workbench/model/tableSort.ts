import type { Table } from './table';
export interface SortField {
  /** The 0-based column of the table. */
  readonly key: number;
  readonly ascending?: boolean;
}
export function sortTable(table: Table, fields: readonly SortField[], matchCase: boolean): void {
  void [table, fields, matchCase];
}
