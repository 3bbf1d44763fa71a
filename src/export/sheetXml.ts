import { columnPoints, type PrintSetup, type SheetDocument } from '../documents';
import { charactersOfPoints } from '../openxml/columnCharacters';
import { MAIN, RELATIONSHIP_IDS } from '../openxml/namespaces';
import { breaksXml, headerFooterXml, marginsXml } from '../openxml/pageXml';
import { xml } from '../openxml/xmlText';
import { blockAddress, cellAddress, sheetReference } from '../register';
import { mergesXml, rowSteps, type SharedParts } from './sheetRows';

const CENTIMETRES_PER_INCH = 2.54;
/** Excel's own distance of footers from the edge, in inches. */
const EDGE = 0.3;
const A4 = 9;
const STANDARD_HEIGHT = 15;
const LAST_COLUMN = 16_383;
const NO_HEADER = { left: '', center: '', right: '' };

export interface SheetInFile extends SharedParts {
  /** Sheet names by the titles of the documents. */
  readonly nameOf: ReadonlyMap<string, string>;
  readonly isActive: boolean;
  /** Id of the relationship to the drawing with the charts. */
  readonly drawing: string | undefined;
}

/** The root element of a document's sheet, in steps. */
export function* sheetSteps(
  document: SheetDocument,
  sheet: SheetInFile,
): Generator<undefined, string> {
  const { drawing } = sheet;
  const rows = yield* rowSteps(document, sheet);
  const content = [
    xml('dimension', { ref: areaOf(document) }),
    viewXml(sheet.isActive),
    xml('sheetFormatPr', { defaultRowHeight: STANDARD_HEIGHT }),
    columnsXml(document),
    xml('sheetData', {}, rows),
    mergesXml(document),
    linksXml(document, sheet.nameOf),
    printXml(document),
    drawing === undefined ? '' : xml('drawing', { 'r:id': drawing }),
  ];
  return xml('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIP_IDS }, content.join(''));
}

function areaOf({ rows, columns }: SheetDocument): string {
  return blockAddress(0, 0, rows.length - 1, columns.length - 1);
}

function viewXml(isActive: boolean): string {
  const attributes = {
    showGridLines: false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return xml('sheetViews', {}, xml('sheetView', attributes));
}

function columnsXml({ columns }: SheetDocument): string {
  const items = columns.map((width, column) =>
    xml('col', {
      min: column + 1,
      max: column + 1,
      width: charactersOfPoints(columnPoints(width)),
      customWidth: true,
    }),
  );
  return xml('cols', {}, items.join(''));
}

function linksXml({ rows }: SheetDocument, nameOf: ReadonlyMap<string, string>): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link }) => {
      const name = link && nameOf.get(link.document);
      if (name === undefined) return [];
      const location = `${sheetReference(name)}A1`;
      return [xml('hyperlink', { ref: cellAddress(row, column), location })];
    }),
  );
  return links.length === 0 ? '' : xml('hyperlinks', {}, links.join(''));
}

function printXml({ print, rows }: SheetDocument): string {
  const starts = rows.flatMap(({ startsPage }, row) => (startsPage ? [row] : []));
  return [
    printMargins(print),
    xml('pageSetup', { paperSize: A4, orientation: print.orientation }),
    headerFooterXml(NO_HEADER, { ...NO_HEADER, ...print.footer }),
    breaksXml('rowBreaks', starts, LAST_COLUMN),
  ].join('');
}

function printMargins({ margins: { left, right, top, bottom } }: PrintSetup): string {
  const inches = (centimetres: number) =>
    Math.round((centimetres / CENTIMETRES_PER_INCH) * 1e9) / 1e9;
  return marginsXml({
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: EDGE,
    footer: EDGE,
  });
}
