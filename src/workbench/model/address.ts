import { MAX_COLUMNS, MAX_ROWS, areaOf, isWholeColumns, isWholeRows, type Area } from './area';

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The 0-based column of its letters in any case. */
export function columnNumber(letters: string): number {
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
