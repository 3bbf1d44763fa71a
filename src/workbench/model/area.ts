import { WorkbookError } from './workbookError';

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A block of cells; all bounds are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block between the bounds; throws InvalidArgument outside the sheet or upside down. */
export function areaOf(top: number, left: number, bottom: number, right: number): Area {
  if (!(top >= 0 && left >= 0 && bottom >= top && right >= left))
    throw new WorkbookError('InvalidArgument', 'The bounds of the range are not in order.');
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS)
    throw new WorkbookError('InvalidArgument', 'The range lies outside the sheet.');
  return { top, left, bottom, right };
}

export function cellArea(row: number, column: number): Area {
  return areaOf(row, column, row, column);
}

export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isSingleCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function intersection(a: Area, b: Area): Area | undefined {
  if (!intersects(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The smallest block that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The block moved by rows and columns; throws InvalidArgument when it leaves the sheet. */
export function offset(area: Area, rows: number, columns: number): Area {
  return areaOf(area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
}

/** The parts of `area` outside `hole`, at most four. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (area.top < cut.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left)
    parts.push({ ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (area.right > cut.right)
    parts.push({ ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  if (area.bottom > cut.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The 0-based column of its letters in any case. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B2", "$B$2:C4", "B:C" or "2:3" without a sheet name; undefined when it is none. */
export function parseAddress(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', row = '', lastLetters = letters, lastRow = row] = cells;
    return between(+row, columnNumber(letters), +lastRow, columnNumber(lastLetters));
  }
  const columns = COLUMNS.exec(text);
  if (columns)
    return between(1, columnNumber(columns[1] ?? ''), MAX_ROWS, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]), 0, Number(rows[2]), MAX_COLUMNS - 1) : undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number) {
  const top = Math.min(row, otherRow) - 1;
  const bottom = Math.max(row, otherRow) - 1;
  const right = Math.max(column, otherColumn);
  if (top < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return areaOf(top, Math.min(column, otherColumn), bottom, right);
}

/** "B2:C4", "B2", "B:C" or "2:3", as Excel writes an address without its sheet. */
export function formatAddress(area: Area): string {
  const first = columnLetters(area.left);
  const last = columnLetters(area.right);
  if (isWholeColumns(area)) return `${first}:${last}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const start = `${first}${area.top + 1}`;
  const end = `${last}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}
