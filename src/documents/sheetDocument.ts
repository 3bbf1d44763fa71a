/** Font of every cell of a document. */
export const DOCUMENT_FONT = 'Times New Roman';

/**
 * A printed thing as data: one sheet's cells, styles, widths, merges and print set-up. Drawn by a renderer, never by
 * itself: on A4 at 100 %, without gridlines, with a manual page break above each row that begins a page.
 */
export interface SheetDocument {
  /** Name of the sheet; a renderer makes it unique and legal. */
  readonly title: string;
  /** Column widths in characters; `columnPoints` tells the points. */
  readonly columns: readonly number[];
  readonly rows: readonly DocumentRow[];
  readonly charts?: readonly DocumentChart[];
  readonly print: PrintSetup;
  /** A name its cells get in the open workbook, by which they are found again; a file of its own has none. */
  readonly areaName?: string;
}

/** Of the texts and of the title of charts, in points. */
export const CHART_TEXT_SIZE = 9;
export const CHART_TITLE_SIZE = 10;

/** A chart of one series whose numbers stand in the document itself; each is written beside its bar. */
export interface DocumentChart {
  readonly title: string;
  readonly kind: 'column' | 'bar';
  /** What the numbers count. */
  readonly series: string;
  readonly source: ChartCells;
  /** The cells it lies over, zero-based, corners included. */
  readonly place: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** Rows below one another with a column of labels and one of numbers; all zero-based. */
export interface ChartCells {
  readonly top: number;
  readonly bottom: number;
  readonly labels: number;
  readonly values: number;
}

export interface DocumentRow {
  /** Height in points. */
  readonly height: number;
  readonly cells: readonly DocumentCell[];
  /** Begins a new page. */
  readonly startsPage?: boolean;
}

export interface DocumentCell {
  /** Zero-based column. */
  readonly column: number;
  /** Columns the cell stretches over, 1 when absent. */
  readonly span?: number;
  readonly value: string | number | null;
  readonly style: CellLook;
  readonly link?: DocumentLink;
}

/**
 * Where a click leads: to the first cell of the document of this title, drawn in the same batch. The cell looks as its
 * style says, no more.
 */
export interface DocumentLink {
  readonly document: string;
}

/** How a cell looks. Absent parts are plain. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines on these sides. */
  readonly borders?: readonly ('top' | 'bottom' | 'left' | 'right')[];
  /** Excel number format of a number. */
  readonly format?: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Zero-based first and last row repeated on each page. */
  readonly repeatRows?: readonly [number, number];
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly language: 'ru' | 'kk';
}
