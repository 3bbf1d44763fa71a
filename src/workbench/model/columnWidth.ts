import { DIGIT_PIXELS, POINTS_PER_PIXEL } from '../../openxml/columnCharacters';

const PADDING_PIXELS = 5;

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

/** The points a text of that many characters needs in one line. */
export function pointsOfText(length: number, fontSize: number): number {
  const pixels = Math.ceil((length * DIGIT_PIXELS * fontSize) / 11) + PADDING_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}
