import type { SpillSize } from '../calc/calcHost';
import type { CellValue } from './cellValue';
import { DEFAULT_STYLE, type CellStyle } from './style';

/** One stored cell. Only a computed value changes in place: an edit replaces the whole cell. */
export class Cell {
  value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
  /** The block a formula fills, or 'child' for a cell filled by a neighbour's formula. */
  spill: SpillSize | 'child' | undefined;

  constructor(value: CellValue, formula?: string, style: CellStyle = DEFAULT_STYLE) {
    this.value = value;
    this.formula = formula;
    this.style = style;
    this.spill = undefined;
  }

  get hasContent(): boolean {
    return this.formula !== undefined || this.value !== null;
  }
}

export type RowCells = (Cell | undefined)[];

/** What a row has beside its cells. */
export interface RowFormat {
  readonly style?: CellStyle;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Hidden by a filter, so that clearing the filter shows it again. */
  readonly filtered?: boolean;
}

/** What a column has beside its cells. */
export interface ColumnFormat {
  readonly style?: CellStyle;
  /** In points. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface Row {
  cells: RowCells;
  format: RowFormat;
}
