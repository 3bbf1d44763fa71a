/** Excel's last row, zero-based. */
export const LAST_ROW = 1_048_575;

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A1 address of one cell, zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a block of cells, zero-based, corners included. */
export function blockAddress(top: number, left: number, bottom: number, right: number): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** A sheet as formulas and links name it, with its mark: `'Лист 1'!`. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** The zero-based row and column of an A1 address, of the top left cell where it names a block; undefined for no address. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^([A-Z]+)(\d+)/u.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}
