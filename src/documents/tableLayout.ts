import { rowsOf } from './documentRow';
import type { CellLook, DocumentLink, DocumentRow } from './sheetDocument';

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
  readonly link?: DocumentLink;
}

/** Rows over the columns of one sheet. */
export interface TableLayout {
  /** The row of these values from the first column on, one after another; several where a text is too high for one. */
  readonly placed: (places: readonly Place[], minimum?: number) => DocumentRow[];
  /** A value over the whole width. */
  readonly wide: (value: string | null, style: CellLook, minimum?: number) => DocumentRow[];
}

/** The layout of columns whose widths are given in characters. */
export function tableLayout(columns: readonly number[]): TableLayout {
  const placed = (places: readonly Place[], minimum = 0): DocumentRow[] => {
    let column = 0;
    const cells = places.map(({ span = 1, ...place }) => {
      const cell = { column, span, ...place };
      column += span;
      return cell;
    });
    return rowsOf(columns, cells, minimum);
  };
  return {
    placed,
    wide: (value, style, minimum) => placed([{ value, style, span: columns.length }], minimum),
  };
}
