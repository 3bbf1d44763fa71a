import type { CellLook, DocumentCell, SheetDocument } from '../documents';
import { columnPoints, DOCUMENT_FONT } from '../documents';
import { blockAddress, cellAddress } from '../register';
import { literalText } from './literalText';
import { sheetNameFor } from './sheetNameFor';

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const FONT_SIZE = 11;
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;

/**
 * Draws documents into the workbook, one new sheet each, values only. Sheets get the documents' titles, made legal and
 * unique. Returns the names of the sheets in the order of the documents.
 */
export async function renderDocuments(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const names: string[] = [];
  for (const document of documents) {
    const name = sheetNameFor(document.title, taken);
    taken.add(name.toLowerCase());
    names.push(name);
    context.application.suspendScreenUpdatingUntilNextSync();
    drawDocument(context.workbook.worksheets.add(name), document);
    await context.sync();
  }
  return names;
}

function drawDocument(sheet: Excel.Worksheet, document: SheetDocument): void {
  const last = { row: document.rows.length - 1, column: document.columns.length - 1 };
  const whole = sheet.getRange(blockAddress(0, 0, last.row, last.column));
  sheet.showGridlines = false;
  whole.format.font.name = DOCUMENT_FONT;
  whole.format.font.size = FONT_SIZE;
  whole.formulas = valuesOf(document);
  document.columns.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      columnPoints(width);
  });
  document.rows.forEach((row, index) => {
    sheet.getRangeByIndexes(index, 0, 1, 1).getEntireRow().format.rowHeight = row.height;
    for (const cell of row.cells) drawCell(sheet, index, cell);
    if (row.startsPage) sheet.horizontalPageBreaks.add(cellAddress(index, 0));
  });
  setUpPrint(sheet, document, blockAddress(0, 0, last.row, last.column));
}

function valuesOf({ rows, columns }: SheetDocument): (string | number | null)[][] {
  return rows.map(({ cells }) => {
    const values: (string | number | null)[] = columns.map(() => null);
    for (const { column, value } of cells) {
      values[column] = typeof value === 'string' && value !== '' ? literalText(value) : value;
    }
    return values;
  });
}

function drawCell(sheet: Excel.Worksheet, row: number, cell: DocumentCell): void {
  const range = sheet.getRangeByIndexes(row, cell.column, 1, cell.span ?? 1);
  if (cell.span !== undefined && cell.span > 1) range.merge();
  drawLook(range, cell.style);
}

function drawLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour) format.font.color = look.colour;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = ALIGNMENTS[look.align];
  if (look.vertical) format.verticalAlignment = VERTICALS[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.format) range.numberFormat = look.format as never; // one format fills the range
  for (const side of look.borders ?? []) {
    const border = format.borders.getItem(EDGES[side]);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
}

const ALIGNMENTS = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;

const VERTICALS = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function setUpPrint(sheet: Excel.Worksheet, { print }: SheetDocument, area: string): void {
  const layout = sheet.pageLayout;
  const points = (centimetres: number): number => centimetres * POINTS_PER_CENTIMETRE;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.zoom = { scale: 100 };
  layout.topMargin = points(print.margins.top);
  layout.bottomMargin = points(print.margins.bottom);
  layout.leftMargin = points(print.margins.left);
  layout.rightMargin = points(print.margins.right);
  layout.setPrintArea(area);
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const { defaultForAllPages } = layout.headersFooters;
  if (print.footer?.left) defaultForAllPages.leftFooter = print.footer.left;
  if (print.footer?.center) defaultForAllPages.centerFooter = print.footer.center;
  if (print.footer?.right) defaultForAllPages.rightFooter = print.footer.right;
}
