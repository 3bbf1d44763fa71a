import type { Activity, CreditPolicy, Step } from './activity';
import { assertNever } from './invariantError';
import { points } from './points';
import type { Points } from './unit';

/** What decides the credit of an activity once its claimed points are known. */
export interface CreditInput extends Pick<Activity, 'evidence' | 'decision' | 'decidedPoints'> {
  /** Absent where the scale gives none. */
  readonly claimed?: Points | undefined;
}

type CreditReason = 'rejected' | 'decided-points' | 'no-evidence' | 'evidence-waived' | 'claimed';

/** Points credited: 0 when rejected, else the decided points, else 0 without a document (clause 6.2), else the claimed. */
export function creditedPoints(input: CreditInput, policy: CreditPolicy): Points {
  const reason = creditReason(input, policy);
  switch (reason) {
    case 'rejected':
    case 'no-evidence':
      return points(0);
    case 'decided-points':
      return input.decidedPoints ?? points(0);
    case 'evidence-waived':
    case 'claimed':
      return input.claimed ?? points(0);
    default:
      return assertNever(reason);
  }
}

/** How the claimed points became the credited ones. */
export function creditedSteps(input: CreditInput, policy: CreditPolicy): Step[] {
  const claimed = input.claimed ?? 0;
  const reason = creditReason(input, policy);
  const credited = creditedPoints(input, policy);
  const steps: Step[] = [];
  if (input.claimed !== undefined) {
    steps.push({ code: 'claimed', clause: 'scale', delta: claimed, values: { points: claimed } });
  }
  if (reason !== 'claimed') {
    steps.push({
      code: reason,
      clause: reason === 'no-evidence' || reason === 'evidence-waived' ? 'evidence' : 'form',
      delta: credited - claimed,
      values: { points: credited, claimed },
    });
  }
  return steps;
}

/** Whether the activity names a supporting document. Clause 6.2. */
export function hasEvidence(activity: Pick<Activity, 'evidence'>): boolean {
  return activity.evidence.trim() !== '';
}

function creditReason(input: CreditInput, policy: CreditPolicy): CreditReason {
  if (input.decision === 'rejected') return 'rejected';
  if (input.decidedPoints !== undefined) return 'decided-points';
  if (hasEvidence(input)) return 'claimed';
  return policy.evidenceRequired ? 'no-evidence' : 'evidence-waived';
}
