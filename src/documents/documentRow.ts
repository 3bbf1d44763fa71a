import { textPoints } from './columnWidth';
import type { DocumentCell, DocumentRow } from './sheetDocument';
import { lineHeight, wrapText } from './textHeight';

/** In points, where a cell says no size. */
export const TEXT_SIZE = 11;

const MOST_LINES = 24;
const TABLE_PADDING = 3;

/** A row without cells: white space of a height in points. */
export function gap(height: number): DocumentRow {
  return { height, cells: [] };
}

/**
 * The row of these cells, as high as its highest text, at least `minimum` points. Several rows where a text has more
 * lines than a sheet's row can show.
 */
export function rowsOf(
  columns: readonly number[],
  cells: readonly DocumentCell[],
  minimum = 0,
): DocumentRow[] {
  const lines = cells.map((cell) => linesOf(columns, cell));
  const count = Math.ceil(Math.max(1, ...lines.map(({ length }) => length)) / MOST_LINES);
  if (count === 1) {
    const heights = cells.map((cell, index) => heightOf(cell, lines[index] ?? []));
    return [{ height: Math.max(minimum, ...heights), cells }];
  }
  return Array.from({ length: count }, (_, part) => {
    const parts = cells.map((cell, index) => partOf(cell, lines[index] ?? [], part, count));
    const heights = parts.map((cell) => heightOf(cell, linesOf(columns, cell)));
    return { height: Math.max(0, ...heights), cells: parts };
  });
}

function partOf(
  cell: DocumentCell,
  lines: readonly string[],
  part: number,
  count: number,
): DocumentCell {
  const borders = cell.style.borders?.filter(
    (side) => (side !== 'top' || part === 0) && (side !== 'bottom' || part === count - 1),
  );
  const style = borders === undefined ? cell.style : { ...cell.style, borders };
  if (lines.length <= MOST_LINES) return { ...cell, style, value: part === 0 ? cell.value : null };
  const text = lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES).join('');
  return { ...cell, style, value: text === '' ? null : text.trimEnd() };
}

function heightOf(cell: DocumentCell, lines: readonly string[]): number {
  const padding = cell.style.borders === undefined ? 0 : TABLE_PADDING;
  return lines.length * lineHeight(cell.style.size ?? TEXT_SIZE) + padding;
}

function linesOf(columns: readonly number[], cell: DocumentCell): string[] {
  const { size = TEXT_SIZE, bold: isBold = false, wrap = false } = cell.style;
  if (typeof cell.value !== 'string' || !wrap) return [''];
  return wrapText(cell.value, textPoints(columns, cell.column, cell.span ?? 1), { size, isBold });
}
