import type { Step } from './activity';
import type { DayOfYear } from './deadline';
import { dayOf, yearOf } from './day';
import type { MembershipMonths } from './membershipMonths';
import { points } from './points';
import type { Day, Points, Year } from './unit';

/** What an exemption for part of the year does to the norm; the rules are silent (D44 of the readings). */
export type PartialExemptionMode = 'manual' | 'prorata' | 'waiver' | 'none';

/** What joining during the year does to the norm; the rules are silent (D45 of the readings). */
export type JoinYearMode = 'full' | 'prorata' | 'exempt' | 'exempt-after';

/** Settings that change a norm. */
export interface NormPolicy {
  readonly required: Points;
  readonly partialExemption: PartialExemptionMode;
  /** Exempt months from which `waiver` asks for nothing. */
  readonly waiverMonths: number;
  readonly joinYear: JoinYearMode;
  /** The last day of joining on which `exempt-after` still asks for the norm. */
  readonly joinYearDate: DayOfYear;
}

export interface NormInput {
  readonly policy: NormPolicy;
  readonly individualNorm?: Points | undefined;
  /** Whether exemptions cover the whole of the membership time in the year. */
  readonly exempt: boolean;
  readonly exemptDays: number;
  readonly months: MembershipMonths;
  readonly since?: Day | undefined;
  readonly year: Year;
}

export interface Norm {
  readonly norm: Points;
  /** How the yearly minimum became the norm. */
  readonly steps: readonly Step[];
  /** Whether a setting of the chamber asks for nothing, although not all of the membership time is exempt. */
  readonly waived: boolean;
}

const MONTHS_IN_YEAR = 12;

/** Points required: the individual norm if recorded, else 0 when exempt (clause 6.4), else the yearly minimum by the chamber's settings. */
export function normFor(input: NormInput): Norm {
  const { required } = input.policy;
  const first: Step = {
    code: 'required-points',
    clause: 'minimum',
    delta: required,
    values: { points: required },
  };
  const changed = changeOf(input);
  if (changed === undefined) return { norm: required, steps: [first], waived: false };
  const { norm, waived = false, ...step } = changed;
  return { norm, steps: [first, { ...step, delta: norm - required }], waived };
}

type Change = Omit<Step, 'delta'> & { readonly norm: Points; readonly waived?: boolean };

function changeOf(input: NormInput): Change | undefined {
  const { individualNorm, exempt, exemptDays } = input;
  if (individualNorm !== undefined) {
    return {
      norm: individualNorm,
      code: 'individual-norm',
      clause: exemptDays > 0 ? 'exemption' : 'minimum',
      values: { points: individualNorm },
    };
  }
  if (exempt) {
    return {
      norm: points(0),
      code: 'exempt-whole-membership',
      clause: 'exemption',
      values: { days: exemptDays },
    };
  }
  return waiver(input) ?? proportion(input);
}

function waiver(input: NormInput): Change | undefined {
  const { policy, months } = input;
  const shared = { norm: points(0), waived: policy.required > 0 };
  if (
    policy.partialExemption === 'waiver' &&
    months.exempt > 0 &&
    months.exempt >= policy.waiverMonths
  ) {
    const values = { points: 0, months: months.exempt };
    return { ...shared, code: 'waived-months', clause: 'exemption', values };
  }
  return isJoinWaived(input)
    ? { ...shared, code: 'join-year-waived', clause: 'minimum', values: { points: 0 } }
    : undefined;
}

function isJoinWaived({ policy, since, year }: NormInput): boolean {
  if (since === undefined || yearOf(since) !== year) return false;
  if (policy.joinYear === 'exempt') return true;
  const { day, month } = policy.joinYearDate;
  const last = dayOf(year, month, day) ?? dayOf(year, month, day - 1);
  return policy.joinYear === 'exempt-after' && last !== undefined && since > last;
}

function proportion({ policy, months }: NormInput): Change | undefined {
  const exempt = policy.partialExemption === 'prorata' ? months.exempt : 0;
  const before = policy.joinYear === 'prorata' ? months.beforeJoining : 0;
  return exempt + before === 0 ? undefined : byMonths(policy.required, exempt, before);
}

/** The norm for the months of duty that remain of the year, rounded up. */
function byMonths(required: Points, exempt: number, before: number): Change {
  const months = MONTHS_IN_YEAR - exempt - before;
  const norm = points(Math.ceil((required * months) / MONTHS_IN_YEAR));
  return {
    norm,
    code: 'norm-by-months',
    clause: exempt > 0 ? 'exemption' : 'minimum',
    values: { points: norm, required, months },
  };
}

/**
 * A norm in proportion to the months of duty, with its arithmetic: months whose every day of membership is exempt and
 * those before joining are left out. Only a suggestion, as the rules name no proportion; undefined where there are none.
 */
export function suggestNorm(
  required: Points,
  months: MembershipMonths,
): { readonly norm: Points; readonly steps: readonly Step[] } | undefined {
  const { exempt, beforeJoining } = months;
  if (exempt + beforeJoining === 0) return undefined;
  const { norm, ...step } = byMonths(required, exempt, beforeJoining);
  const first: Step = {
    code: 'required-points',
    clause: 'minimum',
    delta: required,
    values: { points: required },
  };
  return { norm, steps: [first, { ...step, delta: norm - required }] };
}
