import type { SheetDocument } from '../documents';
import { MAIN, RELATIONSHIP_IDS } from '../openxml/namespaces';
import { escapeText, xml } from '../openxml/xmlText';
import { columnLetters, sheetReference } from '../register';

/** A sheet of the file with the relationship that leads to it. */
export interface BookSheet {
  readonly name: string;
  readonly relationship: string;
  readonly document: SheetDocument;
}

/** The root element of the workbook: its sheets, and what of each is printed. */
export function bookXml(sheets: readonly BookSheet[]): string {
  const items = sheets.map(({ name, relationship }, index) =>
    xml('sheet', { name, sheetId: index + 1, 'r:id': relationship }),
  );
  const view = { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 };
  const content = [
    xml('workbookPr'),
    xml('bookViews', {}, xml('workbookView', view)),
    xml('sheets', {}, items.join('')),
    xml('definedNames', {}, sheets.map(printNames).join('')),
  ];
  return xml('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIP_IDS }, content.join(''));
}

function printNames({ name, document }: BookSheet, localSheetId: number): string {
  const { rows, columns, print } = document;
  const own = (end: string, cells: string): string =>
    xml(
      'definedName',
      { name: `_xlnm.${end}`, localSheetId },
      escapeText(sheetReference(name) + cells),
    );
  const area = own('Print_Area', `$A$1:$${columnLetters(columns.length - 1)}$${rows.length}`);
  if (!print.repeatRows) return area;
  const [first, last] = print.repeatRows;
  return area + own('Print_Titles', `$${first + 1}:$${last + 1}`);
}
