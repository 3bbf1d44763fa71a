import { rowsOf } from './documentRow';
import type { CellLook, DocumentRow } from './sheetDocument';

/** Columns of the rollup, those of its named list; the other blocks join some of them. */
export const ROLLUP_COLUMNS: readonly number[] = [4, 25, 8, 7, 8, 15, 17.9];

const TABLE_SIZE = 10;

export const PLAIN: CellLook = { size: TABLE_SIZE, wrap: true, vertical: 'top' };
export const RULED: CellLook = { ...PLAIN, vertical: 'bottom', borders: ['bottom'] };
export const TABLE: CellLook = {
  ...PLAIN,
  vertical: 'middle',
  borders: ['top', 'bottom', 'left', 'right'],
};
export const CENTRED: CellLook = { ...TABLE, align: 'center' };
export const HEADING: CellLook = { ...CENTRED, bold: true, size: 9 };

/** A value with the columns it stretches over. */
export interface Place {
  readonly value: string | number | null;
  readonly style: CellLook;
  /** 1 when absent. */
  readonly span?: number;
}

/** The row of these values from the first column on, one after another. */
export function placed(places: readonly Place[], minimum = 0): DocumentRow[] {
  let column = 0;
  const cells = places.map(({ value, style, span = 1 }) => {
    const cell = { column, span, value, style };
    column += span;
    return cell;
  });
  return rowsOf(ROLLUP_COLUMNS, cells, minimum);
}

/** A value over the whole width. */
export function wide(value: string | null, style: CellLook, minimum = 0): DocumentRow[] {
  return placed([{ value, style, span: ROLLUP_COLUMNS.length }], minimum);
}
