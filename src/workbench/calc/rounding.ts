/** The value times 10^places, exact to the 15 digits that a cell holds. */
function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function rounded(value: number, places: number, round: (size: number) => number): number {
  const digits = Math.trunc(places);
  if (digits > 300 || value === 0 || !Number.isFinite(value)) return value;
  if (digits < -300) return 0;
  return Math.sign(value) * shift(round(shift(Math.abs(value), digits)), -digits);
}

/** Rounds half away from zero, as ROUND does. */
export function roundHalf(value: number, places: number): number {
  return rounded(value, places, Math.round);
}

export function roundUp(value: number, places: number): number {
  return rounded(value, places, Math.ceil);
}

export function roundDown(value: number, places: number): number {
  return rounded(value, places, Math.floor);
}

/** The multiple of `step` at or above the value, or at or below it; quotients within 1E-12 of a whole count as whole. */
export function toMultiple(value: number, step: number, direction: 'up' | 'down'): number {
  const quotient = value / step;
  const near = Math.round(quotient);
  const whole =
    Math.abs(quotient - near) < 1e-12 * Math.max(1, Math.abs(quotient))
      ? near
      : direction === 'up'
        ? Math.ceil(quotient)
        : Math.floor(quotient);
  return roundHalf(whole * step, 12);
}
