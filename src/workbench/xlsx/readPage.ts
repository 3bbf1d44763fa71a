import { DEFAULT_PAGE_LAYOUT, type PageLayout, type PageZoom } from '../model/pageLayout';
import { splitHeader } from './headerFooter';
import type { LossCode } from './losses';
import { paperFromFile } from './paperSizes';
import { pointsOfInches } from './units';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from './xml';

/** How a sheet is printed; print area and titles are names of the workbook and come from there. */
export function readPage(sheet: XmlElement, lose: (code: LossCode) => void): PageLayout {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const texts = child(sheet, 'headerFooter');
  const paper = numberOf(setup, 'paperSize') ?? 1;
  const paperSize = paperFromFile(paper);
  if (paperSize === undefined) lose('paperSize');
  if (
    ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'].some(
      (name) => child(texts, name)?.text,
    )
  )
    lose('headerFooterVariant');
  return {
    ...DEFAULT_PAGE_LAYOUT,
    ...readMargins(child(sheet, 'pageMargins')),
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: setup ? (paperSize ?? DEFAULT_PAGE_LAYOUT.paperSize) : DEFAULT_PAGE_LAYOUT.paperSize,
    centerHorizontally: flagOf(options, 'horizontalCentered'),
    centerVertically: flagOf(options, 'verticalCentered'),
    zoom: readZoom(sheet, setup),
    blackAndWhite: flagOf(setup, 'blackAndWhite'),
    draftMode: flagOf(setup, 'draft'),
    printGridlines: flagOf(options, 'gridLines'),
    printHeadings: flagOf(options, 'headings'),
    printOrder: setup?.attributes['pageOrder'] === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    firstPageNumber: flagOf(setup, 'useFirstPageNumber')
      ? (numberOf(setup, 'firstPageNumber') ?? null)
      : null,
    headers: splitHeader(child(texts, 'oddHeader')?.text ?? ''),
    footers: splitHeader(child(texts, 'oddFooter')?.text ?? ''),
  };
}

function readMargins(element: XmlElement | undefined): Partial<PageLayout> {
  if (!element) return {};
  const points = (name: string) => pointsOfInches(numberOf(element, name) ?? 0);
  return {
    margins: {
      top: points('top'),
      bottom: points('bottom'),
      left: points('left'),
      right: points('right'),
    },
    headerMargin: points('header'),
    footerMargin: points('footer'),
  };
}

/** A fit of 0 pages means as many as it takes. */
function readZoom(sheet: XmlElement, setup: XmlElement | undefined): PageZoom {
  if (!flagOf(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'))
    return { scale: numberOf(setup, 'scale') ?? 100 };
  const wide = numberOf(setup, 'fitToWidth') ?? 1;
  const tall = numberOf(setup, 'fitToHeight') ?? 1;
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(tall > 0 && { verticalFitToPages: tall }),
  };
}

/** The 0-based rows or columns that start a page by hand. */
export function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, 'brk')
    .filter((each) => flagOf(each, 'man'))
    .flatMap((each) => numberOf(each, 'id') ?? [])
    .sort((a, b) => a - b);
}
