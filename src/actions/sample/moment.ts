import type { Day, Year } from '../../rules';
import { dayOf, dayOfMonth, invariant, monthOf, yearOf } from '../../rules';

/** A date told from the reporting year: years from it, month, day of the month. */
export type Moment = readonly [years: number, month: number, day: number];

/** The day a moment means in a register of this reporting year. */
export function dayAt(reportingYear: Year, [years, month, day]: Moment): Day {
  const found = dayOf(reportingYear + years, month, day);
  invariant(found !== undefined, `Not a day: ${years}, ${month}, ${day}`);
  return found;
}

/** The day as people here write it: `14.03.2026`. */
export function dottedDay(day: Day): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(dayOfMonth(day))}.${two(monthOf(day))}.${yearOf(day)}`;
}
