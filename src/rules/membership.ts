import { firstDayOf, lastDayOf } from './day';
import type { Day, Year } from './unit';

export interface Membership {
  /** Absent where nobody recorded it: a member from the beginning. */
  readonly since?: Day | undefined;
  /** Last day of membership; absent while a member. */
  readonly until?: Day | undefined;
}

/** First and last day of the membership within the reporting year; undefined when not a member at any time in it. */
export function membershipInYear(
  membership: Membership,
  year: Year,
): { readonly from: Day; readonly to: Day } | undefined {
  const from = laterOf(membership.since ?? firstDayOf(year), firstDayOf(year));
  const to = earlierOf(membership.until ?? lastDayOf(year), lastDayOf(year));
  return from <= to ? { from, to } : undefined;
}

/** Days of membership within the reporting year; 0 when not a member in it. */
export function membershipDaysIn(membership: Membership, year: Year): number {
  const span = membershipInYear(membership, year);
  return span === undefined ? 0 : span.to - span.from + 1;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}
