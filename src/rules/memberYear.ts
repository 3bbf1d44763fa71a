import type { Activity, ActivityScore, CreditPolicy, Step } from './activity';
import type { AwardExcess, AwardPolicy } from './award';
import { awardExcesses, awardStep } from './award';
import { yearOf } from './day';
import { exemptDays } from './exemption';
import type { ExemptionPeriod } from './exemption';
import { membershipInYear } from './membership';
import type { Membership } from './membership';
import type { MembershipMonths } from './membershipMonths';
import { membershipMonths } from './membershipMonths';
import type { NormPolicy } from './norm';
import { normFor } from './norm';
import { notesOf } from './note';
import type { NoteCode } from './note';
import { points, sumPoints } from './points';
import type { ScaleRow } from './scale';
import { scoreActivity } from './scoreActivity';
import { isExempt, shortfallOf, statusOf } from './status';
import type { Status } from './status';
import type { Day, Points, Year } from './unit';

export interface MemberYearInput {
  readonly membership: Membership;
  /** All activities of the member, of any year. */
  readonly activities: readonly Activity[];
  readonly exemptions: readonly ExemptionPeriod[];
  /** Recorded with a reason; without one it is not passed. */
  readonly individualNorm?: Points | undefined;
  readonly scale: readonly ScaleRow[];
  readonly policy: CreditPolicy & NormPolicy & { readonly award: AwardPolicy };
  readonly year: Year;
  readonly today: Day;
}

export interface MemberYear {
  readonly year: Year;
  readonly norm: Points;
  readonly claimed: Points;
  readonly credited: Points;
  readonly shortfall: Points;
  readonly status: Status;
  readonly notes: readonly NoteCode[];
  readonly exemptDays: number;
  readonly membershipDays: number;
  readonly months: MembershipMonths;
  /** The year's activities in the order given, each with its index in the input. */
  readonly activities: readonly YearActivity[];
  readonly normSteps: readonly Step[];
  readonly creditedSteps: readonly Step[];
}

export interface YearActivity {
  readonly index: number;
  readonly score: ActivityScore;
  /** What goes beyond the chamber's settings; it is credited all the same. */
  readonly excesses: readonly AwardExcess[];
}

interface ScoredActivity extends YearActivity {
  readonly activity: Activity;
}

/** What a consultant has, needs and lacks in a reporting year; undefined when not a member at any time in it. */
export function memberYear(input: MemberYearInput): MemberYear | undefined {
  const span = membershipInYear(input.membership, input.year);
  if (span === undefined) return undefined;
  const membershipDays = span.to - span.from + 1;
  const covered = exemptDays(input.exemptions, span.from, span.to);
  const scored = activitiesOfYear(input);
  const months = membershipMonths(input.membership, input.exemptions, input.year);
  const { norm, steps, waived } = normFor({
    ...input,
    exempt: isExempt(covered, membershipDays),
    exemptDays: covered,
    months,
    since: input.membership.since,
  });
  const credited = sumPoints(scored.map(({ score }) => score.credited));
  const hasIndividualNorm = input.individualNorm !== undefined;
  const decided = hasIndividualNorm || input.policy.partialExemption !== 'manual';
  const shared = { ...input, exemptDays: covered, membershipDays };
  return {
    year: input.year,
    norm,
    claimed: sumPoints(scored.map(({ score }) => score.claimed ?? points(0))),
    credited,
    shortfall: shortfallOf(credited, norm),
    status: statusOf({ ...shared, credited, norm, decided, waived }),
    notes: notesOf({ ...shared, hasIndividualNorm, scored }),
    exemptDays: covered,
    membershipDays,
    months,
    activities: scored.map(({ index, score, excesses }) => ({ index, score, excesses })),
    normSteps: steps,
    creditedSteps: scored.flatMap(creditedStep),
  };
}

function activitiesOfYear(input: MemberYearInput): ScoredActivity[] {
  const scored = input.activities.flatMap((activity, index) =>
    activity.date !== undefined && yearOf(activity.date) === input.year
      ? [{ index, activity, score: scoreActivity(activity, input.scale, input.policy) }]
      : [],
  );
  const excesses = awardExcesses(
    scored.map(({ activity, index, score }) => ({ ...activity, index, score })),
    input.policy.award,
  );
  return scored.map((each) => withExcesses(each, excesses.get(each.index) ?? []));
}

function withExcesses(
  { index, activity, score }: Omit<ScoredActivity, 'excesses'>,
  excesses: readonly AwardExcess[],
): ScoredActivity {
  const creditedSteps = [...score.creditedSteps, ...excesses.map(awardStep)];
  return { index, activity, excesses, score: { ...score, creditedSteps } };
}

function creditedStep({ index, score }: YearActivity): Step[] {
  if (score.credited === 0) return [];
  return [
    {
      code: 'activity-credited',
      clause: 'reportingYear',
      delta: score.credited,
      values: { index, code: score.row?.code ?? '', points: score.credited },
    },
  ];
}
