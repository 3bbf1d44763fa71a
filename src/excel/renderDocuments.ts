import type { CellLook, SheetDocument } from '../documents';
import { columnPoints, DOCUMENT_FONT, sheetNames, TEXT_SIZE } from '../documents';
import { blockAddress, cellAddress, sheetReference } from '../register';
import { chartDrawings } from './drawCharts';
import { literalText } from './literalText';
import { heightRuns, lookRuns, type HeightRun, type LookRun } from './lookRuns';

const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** Drawings queued before a request is sent: of some 2 KB each, far below Excel's 5 MB. */
const DRAWINGS_PER_REQUEST = 500;
const ROWS_PER_DRAWING = 200;
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;

export interface RenderOptions {
  /** Told after every document how many of them are drawn. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told of every sheet before it is added. */
  readonly onSheet?: ((name: string) => void) | undefined;
  /** Ends the drawing before the next request. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Draws documents into the workbook, one new sheet each, values only. Sheets get the documents' titles, made legal and
 * unique. Returns the names of the sheets that were drawn whole, in the order of the documents: all, unless it was aborted.
 */
export async function renderDocuments(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
  { onProgress, onSheet, signal }: RenderOptions = {},
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const names = sheetNames(
    documents,
    sheets.items.map(({ name }) => name),
  );
  const nameOf = new Map(documents.map(({ title }, index) => [title, names[index] ?? '']));
  let done = 0;
  for (const [index, document] of documents.entries()) {
    const name = names[index];
    if (name === undefined || signal?.aborted) break;
    onSheet?.(name);
    const sheet = context.workbook.worksheets.add(name);
    const drawings = [...linkDrawings(sheet, document, nameOf), ...drawingsOf(sheet, document)];
    if (!(await drawAll(context, drawings, signal))) break;
    done += 1;
    onProgress?.(done, documents.length);
  }
  return names.slice(0, done);
}

/** Queues the drawings of a document, each one range with its looks, in as many requests as they need; tells whether it came to their end. */
async function drawAll(
  context: Excel.RequestContext,
  drawings: readonly (() => void)[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  for (let first = 0; first < drawings.length; first += DRAWINGS_PER_REQUEST) {
    if (signal?.aborted) return false;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const draw of drawings.slice(first, first + DRAWINGS_PER_REQUEST)) draw();
    await context.sync();
  }
  return true;
}

/** The links, before the values and looks that setting one would replace. */
function linkDrawings(
  sheet: Excel.Worksheet,
  { rows }: SheetDocument,
  nameOf: ReadonlyMap<string, string>,
): (() => void)[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link }) => {
      const name = link && nameOf.get(link.document);
      if (name === undefined) return [];
      return () => {
        const range = rangeAt(sheet, row, column, 1, 1);
        range.hyperlink = { documentReference: `${sheetReference(name)}A1` };
        range.format.font.color = '#000000';
        range.format.font.underline = 'None';
      };
    }),
  );
}

function drawingsOf(sheet: Excel.Worksheet, document: SheetDocument): (() => void)[] {
  return [
    () => setUpSheet(sheet, document),
    ...valueDrawings(sheet, document),
    ...document.columns.map((width, column) => () => drawWidth(sheet, column, width)),
    ...heightRuns(document.rows).map((run) => () => drawHeight(sheet, run)),
    ...lookRuns(document.rows).map((run) => () => drawRun(sheet, run)),
    ...chartDrawings(sheet, document),
  ];
}

function setUpSheet(sheet: Excel.Worksheet, document: SheetDocument): void {
  const area = blockAddress(0, 0, document.rows.length - 1, document.columns.length - 1);
  sheet.showGridlines = false;
  const range = sheet.getRange(area).untrack();
  if (document.areaName) sheet.context.workbook.names.add(document.areaName, range);
  const { font } = range.format;
  font.name = DOCUMENT_FONT;
  font.size = TEXT_SIZE;
  setUpPrint(sheet, document, area);
  document.rows.forEach(({ startsPage }, row) => {
    if (startsPage) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  });
}

function valueDrawings(sheet: Excel.Worksheet, document: SheetDocument): (() => void)[] {
  const values = valuesOf(document);
  const blocks: (() => void)[] = [];
  for (let top = 0; top < values.length; top += ROWS_PER_DRAWING) {
    const rows = values.slice(top, top + ROWS_PER_DRAWING);
    blocks.push(() => {
      rangeAt(sheet, top, 0, rows.length, document.columns.length).formulas = rows;
    });
  }
  return blocks;
}

/** A range that is drawn on and forgotten: Excel need not follow it through later changes. */
function rangeAt(
  sheet: Excel.Worksheet,
  ...[top, left, rows, columns]: readonly [number, number, number, number]
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns).untrack();
}

function drawWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  rangeAt(sheet, 0, column, 1, 1).getEntireColumn().untrack().format.columnWidth =
    columnPoints(width);
}

function drawHeight(sheet: Excel.Worksheet, { top, rows, height }: HeightRun): void {
  rangeAt(sheet, top, 0, rows, 1).getEntireRow().untrack().format.rowHeight = height;
}

function drawRun(sheet: Excel.Worksheet, { top, rows, column, span, look }: LookRun): void {
  const range = rangeAt(sheet, top, column, rows, span);
  if (span > 1) range.merge(true);
  drawLook(range, look, rows > 1);
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

function drawLook(range: Excel.Range, look: CellLook, hasInside: boolean): void {
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
  for (const edge of edgesOf(look, hasInside)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
}

/** The lines of a run: those around it, and between its cells where they have one above or below. */
function edgesOf({ borders = [] }: CellLook, hasInside: boolean) {
  const isLined = borders.some((side) => side === 'top' || side === 'bottom');
  const inside = hasInside && isLined ? (['InsideHorizontal'] as const) : [];
  return [...borders.map((side) => EDGES[side]), ...inside];
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
