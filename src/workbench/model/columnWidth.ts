// Excel measures columns in widths of the digit 0 in the default font: Calibri 11 has 7 pixels.
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;
export const MAX_ROW_HEIGHT = 409.5;

/** The width a file gives in characters, padding included, as points. */
export function pointsOfCharacters(characters: number): number {
  const pixels = Math.trunc(
    ((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS,
  );
  return pixels * POINTS_PER_PIXEL;
}

/** The width in points as a file gives it in characters, padding included. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** The points a text of that many characters needs in one line. */
export function pointsOfText(length: number, fontSize: number): number {
  const pixels = Math.ceil((length * DIGIT_PIXELS * fontSize) / 11) + PADDING_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}
