import type { Day } from './unit';

/** A time in which a consultant does not practise because of leave or suspension. Clause 6.4. */
export interface ExemptionPeriod {
  readonly from: Day;
  /** Absent: still running. */
  readonly to?: Day | undefined;
}

/** Days from `from` to `to`, both included, that the periods cover, overlaps counted once. Clause 6.4. */
export function exemptDays(periods: readonly ExemptionPeriod[], from: Day, to: Day): number {
  const byStart = periods
    .map((period) => ({
      from: Math.max(period.from, from),
      to: Math.min(period.to ?? to, to),
    }))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let next: number = from;
  for (const period of byStart) {
    const start = Math.max(period.from, next);
    if (period.to < start) continue;
    days += period.to - start + 1;
    next = period.to + 1;
  }
  return days;
}

/** Whether the day falls in one of the periods. Clause 6.4. */
export function isExemptOn(periods: readonly ExemptionPeriod[], day: Day): boolean {
  return exemptDays(periods, day, day) === 1;
}
