import { lastDayOf } from './day';
import { membershipDaysIn } from './membership';
import type { Membership } from './membership';
import { points } from './points';
import type { Day, Points, Year } from './unit';

export type Status = 'left' | 'exempt' | 'met' | 'decide' | 'in-progress' | 'short';

export interface StatusInput {
  readonly credited: Points;
  readonly norm: Points;
  readonly membership: Membership;
  /** Days of the year within the membership that exemptions cover. */
  readonly exemptDays: number;
  /** Whether the norm awaits no decision: an individual norm is recorded, or a setting decides. */
  readonly decided: boolean;
  /** Whether a setting of the chamber asks for nothing. */
  readonly waived?: boolean;
  readonly year: Year;
  readonly today: Day;
}

/** The status of someone who is a member at some time in the year (see `membershipInYear`): the first that applies. */
export function statusOf(input: StatusInput): Status {
  const yearEnd = lastDayOf(input.year);
  const { until } = input.membership;
  if (until !== undefined && until <= yearEnd) return 'left';
  if (input.waived === true) return 'exempt';
  if (isExempt(input.exemptDays, membershipDaysIn(input.membership, input.year))) return 'exempt';
  if (input.credited >= input.norm) return 'met';
  if (input.exemptDays > 0 && !input.decided) return 'decide';
  return input.today <= yearEnd ? 'in-progress' : 'short';
}

/** Whether exemptions cover the whole of the membership time in the year. Clause 6.4. */
export function isExempt(exemptDays: number, membershipDays: number): boolean {
  return membershipDays > 0 && exemptDays >= membershipDays;
}

/** Points still missing, never below 0. */
export function shortfallOf(credited: Points, norm: Points): Points {
  return points(Math.max(0, norm - credited));
}
