import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { PageLayout } from '../model/pageLayout';
import type { Sheet } from '../model/sheet';
import { paperToFile } from './paperSizes';
import { inchesOfPoints } from './units';
import { breaksXml, headerFooterXml, marginsXml } from '../../openxml/pageXml';
import { xml } from '../../openxml/xmlText';

/** The elements that say how a sheet is printed, in the order of the schema. */
export function pageXml(sheet: Sheet): string {
  const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheet.state;
  return [
    optionsXml(pageLayout),
    pageMarginsXml(pageLayout),
    setupXml(pageLayout),
    headerFooterXml(pageLayout.headers, pageLayout.footers),
    breaksXml('rowBreaks', horizontalPageBreaks, MAX_COLUMNS - 1),
    breaksXml('colBreaks', verticalPageBreaks, MAX_ROWS - 1),
  ].join('');
}

/** Whether the sheet is fitted to pages rather than scaled. */
export function isFitToPages({ zoom }: PageLayout): boolean {
  return !('scale' in zoom);
}

function optionsXml(layout: PageLayout): string {
  const { centerHorizontally, centerVertically, printHeadings, printGridlines } = layout;
  if (!centerHorizontally && !centerVertically && !printHeadings && !printGridlines) return '';
  return xml('printOptions', {
    horizontalCentered: centerHorizontally || undefined,
    verticalCentered: centerVertically || undefined,
    headings: printHeadings || undefined,
    gridLines: printGridlines || undefined,
  });
}

function pageMarginsXml({ margins, headerMargin, footerMargin }: PageLayout): string {
  return marginsXml({
    left: inchesOfPoints(margins.left),
    right: inchesOfPoints(margins.right),
    top: inchesOfPoints(margins.top),
    bottom: inchesOfPoints(margins.bottom),
    header: inchesOfPoints(headerMargin),
    footer: inchesOfPoints(footerMargin),
  });
}

function setupXml(layout: PageLayout): string {
  const { zoom, firstPageNumber } = layout;
  return xml('pageSetup', {
    paperSize: paperToFile(layout.paperSize),
    scale: 'scale' in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
    firstPageNumber: firstPageNumber ?? undefined,
    fitToWidth: 'scale' in zoom ? undefined : (zoom.horizontalFitToPages ?? 0),
    fitToHeight: 'scale' in zoom ? undefined : (zoom.verticalFitToPages ?? 0),
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite || undefined,
    draft: layout.draftMode || undefined,
    useFirstPageNumber: firstPageNumber === null ? undefined : true,
  });
}
