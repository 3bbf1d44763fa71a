import type { Activity, ActivityScore, CreditPolicy, ScoreProblem, Step } from './activity';
import { creditedPoints, creditedSteps } from './creditedPoints';
import { yearOf } from './day';
import { findForm } from './findForm';
import { assertNever } from './invariantError';
import type { ScaleRow } from './scale';
import type { Points, Year } from './unit';

type Claim = { readonly row: ScaleRow; readonly year: Year } | { readonly problem: ScoreProblem };

/** Points the scale gives for the form in the year of the activity's date; undefined where it gives none. */
export function claimedPoints(
  activity: Pick<Activity, 'form' | 'date'>,
  scale: readonly ScaleRow[],
): Points | undefined {
  const claim = claimOf(activity, scale);
  return 'row' in claim ? claim.row.points : undefined;
}

/** Claimed and credited points of one activity, each with the steps that lead to it. */
export function scoreActivity(
  activity: Activity,
  scale: readonly ScaleRow[],
  policy: CreditPolicy,
): ActivityScore {
  const claim = claimOf(activity, scale);
  if ('problem' in claim) {
    return { problem: claim.problem, claimedSteps: [], ...creditOf(activity, undefined, policy) };
  }
  const claimed = claim.row.points;
  return {
    row: claim.row,
    claimed,
    claimedSteps: [scaleStep(claim.row, claim.year)],
    ...creditOf(activity, claimed, policy),
  };
}

function claimOf(activity: Pick<Activity, 'form' | 'date'>, scale: readonly ScaleRow[]): Claim {
  if (activity.form.trim() === '') return { problem: 'no-form' };
  if (activity.date === undefined) return { problem: 'no-date' };
  const year = yearOf(activity.date);
  const search = findForm(scale, activity.form, year);
  switch (search.kind) {
    case 'found':
      return { row: search.row, year };
    case 'empty':
      return { problem: 'no-form' };
    case 'no-scale':
      return { problem: 'no-scale' };
    case 'unknown':
      return { problem: 'unknown-form' };
    case 'ambiguous':
      return { problem: 'ambiguous-form' };
    default:
      return assertNever(search);
  }
}

function creditOf(
  activity: Activity,
  claimed: Points | undefined,
  policy: CreditPolicy,
): Pick<ActivityScore, 'credited' | 'creditedSteps'> {
  const input = { ...activity, claimed };
  return {
    credited: creditedPoints(input, policy),
    creditedSteps: creditedSteps(input, policy),
  };
}

function scaleStep(row: ScaleRow, year: Year): Step {
  return {
    code: 'scale-points',
    clause: 'scale',
    delta: row.points,
    values: { code: row.code, year, points: row.points },
  };
}
