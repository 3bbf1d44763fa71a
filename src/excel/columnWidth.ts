const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Column width in points of a width in characters of Calibri 11, as Excel computes it at 96 dpi. */
export function pointsOfCharacters(characters: number): number {
  return (Math.trunc(characters * PIXELS_PER_CHARACTER) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
