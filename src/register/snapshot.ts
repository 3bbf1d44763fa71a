import type { Day } from '../rules';
import type { TableKey } from './tables';

/** A cell as it was read: `null` when empty, `day` where a date column holds a date, `error` for an error value. */
export type SnapshotCell =
  null | string | number | boolean | { readonly day: Day } | { readonly error: string };

export interface TableSnapshot {
  readonly sheet: string;
  /** Zero-based sheet row of the header and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SnapshotCell[])[];
  /** Zero-based [row, column] of cells of `rows` that hold a formula where a person is to type; read on request only. */
  readonly typedFormulas?: readonly (readonly [number, number])[] | undefined;
}

/** What one reading of the workbook gave, before any meaning is put on it. */
export interface Snapshot {
  readonly tables: Readonly<Partial<Record<TableKey, TableSnapshot>>>;
  readonly sheetNames: readonly string[];
  /** Value of the workbook name `CPD_Year`; absent when there is no such name. */
  readonly yearName?: SnapshotCell | undefined;
  /** Addresses of merged areas that touch a table, by sheet; read on request only. */
  readonly merges?: readonly { readonly sheet: string; readonly address: string }[] | undefined;
}
