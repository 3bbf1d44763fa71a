import { invariant } from './invariantError';
import type { Points } from './unit';

/** The number as points; InvariantError unless it is whole and not negative. */
export function points(n: number): Points {
  invariant(Number.isSafeInteger(n) && n >= 0, `Not a number of points: ${n}`);
  return (n === 0 ? 0 : n) as Points;
}

/** The sum of the given points; none given is 0. */
export function addPoints(...terms: readonly Points[]): Points {
  return sumPoints(terms);
}

/** The sum of a list of points; 0 for an empty list. */
export function sumPoints(terms: readonly Points[]): Points {
  return points(terms.reduce((sum, term) => sum + term, 0));
}
