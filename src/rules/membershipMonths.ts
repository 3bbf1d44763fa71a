import { dayOf, firstDayOf, lastDayOf, monthOf, yearOf } from './day';
import type { ExemptionPeriod } from './exemption';
import { exemptDays } from './exemption';
import { membershipInYear } from './membership';
import type { Membership } from './membership';
import type { Day, Year } from './unit';

/** The reporting year of a consultant in calendar months, for norms in proportion to them. */
export interface MembershipMonths {
  /** Months with a day of membership. */
  readonly member: number;
  /** Those of them whose every day of membership is exempt. */
  readonly exempt: number;
  /** Months of the year before the one of joining. */
  readonly beforeJoining: number;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Counts the months of a year; a month that is exempt in part counts as one of duty. Clause 6.4, D44, D45 of the readings. */
export function membershipMonths(
  membership: Membership,
  exemptions: readonly ExemptionPeriod[],
  year: Year,
): MembershipMonths {
  const span = membershipInYear(membership, year);
  if (span === undefined) return { member: 0, exempt: 0, beforeJoining: 0 };
  const parts = MONTHS.flatMap((month) => {
    const from = Math.max(span.from, firstOfMonth(year, month)) as Day;
    const to = Math.min(span.to, lastOfMonth(year, month)) as Day;
    return from <= to ? [{ from, to }] : [];
  });
  const isExempt = ({ from, to }: { from: Day; to: Day }): boolean =>
    exemptDays(exemptions, from, to) === to - from + 1;
  const { since } = membership;
  const isJoined = since !== undefined && yearOf(since) === year;
  return {
    member: parts.length,
    exempt: parts.filter(isExempt).length,
    beforeJoining: isJoined ? monthOf(since) - 1 : 0,
  };
}

function firstOfMonth(year: Year, month: number): Day {
  return dayOf(year, month, 1) ?? firstDayOf(year);
}

function lastOfMonth(year: Year, month: number): Day {
  return month === MONTHS.length ? lastDayOf(year) : ((firstOfMonth(year, month + 1) - 1) as Day);
}
