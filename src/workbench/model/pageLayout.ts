import type { Area } from './area';

export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Text left, centre and right, with Excel's codes such as &P. */
export interface HeaderFooterText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export type PageZoom =
  | { readonly scale: number }
  | { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };

/** How a sheet is printed; lengths in points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType, for instance 'A4'. */
  readonly paperSize: string;
  readonly margins: PageMargins;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printArea: readonly Area[] | null;
  readonly printTitleRows: Area | null;
  readonly printTitleColumns: Area | null;
  readonly zoom: PageZoom;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly firstPageNumber: number | null;
  readonly headers: HeaderFooterText;
  readonly footers: HeaderFooterText;
}

const NO_TEXT: HeaderFooterText = { left: '', center: '', right: '' };

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  zoom: { scale: 100 },
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  firstPageNumber: null,
  headers: NO_TEXT,
  footers: NO_TEXT,
};
