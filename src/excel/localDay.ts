import { dayOf, invariant, type Day } from '../rules';

/** The calendar day of a moment where this machine is. */
export function localDay(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  invariant(day !== undefined, `Not a day: ${String(now)}`);
  return day;
}
