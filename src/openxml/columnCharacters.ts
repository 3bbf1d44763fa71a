/** Excel measures columns in widths of the digit 0 in the standard font: Calibri 11 has 7 pixels. */
export const DIGIT_PIXELS = 7;
export const POINTS_PER_PIXEL = 0.75;

/** The width in points as a file gives it in characters, padding included. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
