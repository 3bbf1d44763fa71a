import { dayBefore, dayOf, lastDayOf, weekdayOf } from './day';
import type { Day, Year } from './unit';

/** A day and month of the year after the reporting year. */
export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** Settings that say which day is the last in time. */
export interface DeadlinePolicy {
  readonly reportDeadline: DayOfYear;
  readonly reportDeadlineInclusive: boolean;
  /** Whether a last day on a Saturday or Sunday moves to the Monday after; the rules are silent. */
  readonly shiftIfDayOff: boolean;
}

const FRIDAY = 5;

/** The day and month of a setting in the year after the reporting year; 29 February is the 28th where there is none. */
export function deadlineAfter(year: Year, { day, month }: DayOfYear): Day {
  return dayOf(year + 1, month, day) ?? dayOf(year + 1, month, day - 1) ?? lastDayOf(year);
}

/** The last day on which the report of a year is in time. Clause 3.2 of the Kazakh text, with or without its day. */
export function lastFilingDay(year: Year, policy: DeadlinePolicy): Day {
  const deadline = deadlineAfter(year, policy.reportDeadline);
  const last = policy.reportDeadlineInclusive ? deadline : dayBefore(deadline);
  return policy.shiftIfDayOff ? workingDayFrom(last) : last;
}

/** The last day for the rollup, included in any case. Clause 4.7. */
export function lastRollupDay(
  year: Year,
  policy: Pick<DeadlinePolicy, 'shiftIfDayOff'> & { readonly rollupDeadline: DayOfYear },
): Day {
  const last = deadlineAfter(year, policy.rollupDeadline);
  return policy.shiftIfDayOff ? workingDayFrom(last) : last;
}

/** Whether the day is a Saturday or Sunday. Public holidays are not known here. */
export function isDayOff(day: Day): boolean {
  return weekdayOf(day) > FRIDAY;
}

/** The day itself, or the Friday before a weekend: by then a reminder still helps. */
function workingDayUntil(day: Day): Day {
  return isDayOff(day) ? workingDayUntil(dayBefore(day)) : day;
}

/** So many days before the last day in time, moved back to a working day, soonest first, each once. */
export function reminderDaysBefore(last: Day, daysBefore: readonly number[]): Day[] {
  const days = daysBefore.map((days) => workingDayUntil((last - days) as Day));
  return [...new Set(days)].sort((a, b) => a - b);
}

function workingDayFrom(day: Day): Day {
  return isDayOff(day) ? workingDayFrom((day + 1) as Day) : day;
}
