const POINTS_AN_INCH = 72;

/** Points of a row height as a file writes it; undefined when it is none. */
export function pointsOfHeight(text: string | undefined): number | undefined {
  const points = text === undefined ? NaN : Number(text);
  return points >= 0 ? points : undefined;
}

export function pointsOfInches(inches: number): number {
  return Math.round(inches * POINTS_AN_INCH * 1e6) / 1e6;
}

export function inchesOfPoints(points: number): number {
  return Math.round((points / POINTS_AN_INCH) * 1e9) / 1e9;
}
