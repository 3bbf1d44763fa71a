import type { PageLayout } from '../../model/pageLayout';

/** In points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const INCH = 72;

function millimetres(width: number, height: number): Size {
  return { width: width * POINTS_PER_MILLIMETRE, height: height * POINTS_PER_MILLIMETRE };
}

const A4 = millimetres(210, 297);

/** Papers by the name that Excel.PaperType has for them; others are printed as A4. */
const PAPERS: Readonly<Record<string, Size>> = {
  A3: millimetres(297, 420),
  A4,
  A4Small: A4,
  A5: millimetres(148, 210),
  B4: millimetres(250, 353),
  B5: millimetres(176, 250),
  Letter: { width: 8.5 * INCH, height: 11 * INCH },
  LetterSmall: { width: 8.5 * INCH, height: 11 * INCH },
  Legal: { width: 8.5 * INCH, height: 14 * INCH },
  Tabloid: { width: 11 * INCH, height: 17 * INCH },
  Ledger: { width: 17 * INCH, height: 11 * INCH },
  Executive: { width: 7.25 * INCH, height: 10.5 * INCH },
  Statement: { width: 5.5 * INCH, height: 8.5 * INCH },
};

/** The paper as it lies in the printer's output, turned where the layout says so. */
export function paperOf({ paperSize, orientation }: PageLayout): Size {
  const { width, height } = PAPERS[paperSize] ?? A4;
  return orientation === 'Landscape' ? { width: height, height: width } : { width, height };
}

/** What lies between the margins. */
export function bodyOf(layout: PageLayout): Size {
  const { width, height } = paperOf(layout);
  const { top, bottom, left, right } = layout.margins;
  return { width: width - left - right, height: height - top - bottom };
}
