import type { ClauseName } from './clause';
import type { ScaleRow } from './scale';
import type { Day, Points } from './unit';

export type Decision = 'credited' | 'rejected';

/** What the calculation needs of one activity. `date` is absent where it is missing or unreadable. */
export interface Activity {
  readonly form: string;
  readonly date?: Day | undefined;
  readonly evidence: string;
  readonly decision?: Decision | undefined;
  readonly decidedPoints?: Points | undefined;
  readonly remark: string;
  readonly title?: string | undefined;
  readonly organiser?: string | undefined;
}

/** Settings that change the credit of one activity. */
export interface CreditPolicy {
  /** Whether an activity without a named supporting document earns nothing (clause 6.2). */
  readonly evidenceRequired: boolean;
}

/** One step of an explanation: what was applied, by which clause, with the values to fill its sentence. */
export interface Step {
  readonly code: StepCode;
  readonly clause: ClauseName;
  /** Change this step makes to the running number, so that the deltas of all steps add up to the result. */
  readonly delta: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export type StepCode =
  // of an activity's claimed points
  | 'scale-points'
  // of an activity's credited points
  | 'claimed'
  | 'rejected'
  | 'decided-points'
  | 'no-evidence'
  | 'evidence-waived'
  | 'award-repeated'
  | 'award-over-cap'
  // of a norm
  | 'required-points'
  | 'exempt-whole-membership'
  | 'individual-norm'
  | 'norm-by-months'
  | 'waived-months'
  | 'join-year-waived'
  // of a member-year's credited points
  | 'activity-credited';

/** Why an activity has no claimed points. */
export type ScoreProblem = 'no-form' | 'unknown-form' | 'ambiguous-form' | 'no-date' | 'no-scale';

export interface ActivityScore {
  /** Absent with a `problem`. */
  readonly row?: ScaleRow | undefined;
  readonly claimed?: Points | undefined;
  readonly credited: Points;
  readonly problem?: ScoreProblem | undefined;
  readonly claimedSteps: readonly Step[];
  readonly creditedSteps: readonly Step[];
}
