import type { CellLook, DocumentCell, DocumentRow, SheetDocument } from '../documents';
import type { SharedStrings } from '../openxml/sharedStrings';
import { xml } from '../openxml/xmlText';
import { blockAddress, cellAddress } from '../register';
import type { CellStyles } from './cellStyles';

const ROWS_A_STEP = 100;
const PLAIN: CellLook = {};

/** What all sheets of a file share while they are written. */
export interface SharedParts {
  readonly styles: CellStyles;
  readonly strings: SharedStrings;
}

/** The rows of a document as XML, in steps. */
export function* rowSteps(
  { rows, columns }: SheetDocument,
  shared: SharedParts,
): Generator<undefined, string> {
  let text = '';
  for (const [index, row] of rows.entries()) {
    text += rowXml(row, index, columns.length, shared);
    if ((index + 1) % ROWS_A_STEP === 0) yield;
  }
  return text;
}

function rowXml(
  { height, cells }: DocumentRow,
  row: number,
  columns: number,
  shared: SharedParts,
): string {
  const written: string[] = Array.from({ length: columns }, (_, column) =>
    plainCell(row, column, shared),
  );
  for (const cell of cells) {
    const { column, span = 1 } = cell;
    for (let at = column; at < column + span; at += 1) written[at] = partXml(cell, row, at, shared);
  }
  return xml('row', { r: row + 1, ht: height, customHeight: true }, written.join(''));
}

function plainCell(row: number, column: number, { styles }: SharedParts): string {
  const s = styles.numberOf(PLAIN, { isFirst: true, isLast: true });
  return xml('c', { r: cellAddress(row, column), s });
}

/** One of the columns a cell stretches over; its value stands in the first. */
function partXml(cell: DocumentCell, row: number, at: number, shared: SharedParts): string {
  const { column, span = 1, value, style } = cell;
  const part = { isFirst: at === column, isLast: at === column + span - 1 };
  const attributes = { r: cellAddress(row, at), s: shared.styles.numberOf(style, part) };
  if (!part.isFirst || value === null || value === '') return xml('c', attributes);
  if (typeof value === 'number') return xml('c', attributes, xml('v', {}, String(value)));
  const number = String(shared.strings.numberOf(value));
  return xml('c', { ...attributes, t: 's' }, xml('v', {}, number));
}

export function mergesXml({ rows }: SheetDocument): string {
  const merges = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, span = 1 }) =>
      span > 1
        ? [xml('mergeCell', { ref: blockAddress(row, column, row, column + span - 1) })]
        : [],
    ),
  );
  return merges.length === 0 ? '' : xml('mergeCells', { count: merges.length }, merges.join(''));
}
