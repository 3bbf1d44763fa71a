const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;

/**
 * How much wider a column may be on paper than on the screen: the screen rounds the digit that columns are measured by
 * down to whole pixels. Text, measured by the narrower screen column, then fits both.
 */
export const PRINTED_WIDENING = 1.08;

/** Width in points of a sheet column given in characters: 7 pixels a character and 5 of padding, at 96 dpi. */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + CELL_PADDING;
}

/** Width in points that text has in a cell of these columns. */
export function textPoints(columns: readonly number[], column: number, span: number): number {
  const area = columns.slice(column, column + span).map(columnPoints);
  return area.reduce((sum, width) => sum + width, 0) - CELL_PADDING;
}
