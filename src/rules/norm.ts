import type { Step } from './activity';
import { points } from './points';
import type { Points } from './unit';

export interface NormInput {
  readonly required: Points;
  readonly individualNorm?: Points | undefined;
  /** Whether exemptions cover the whole of the membership time in the year. */
  readonly exempt: boolean;
  readonly exemptDays: number;
}

/** Points required: the individual norm if recorded, else 0 when exempt (clause 6.4), else the yearly minimum. */
export function normOf(input: NormInput): Points {
  if (input.individualNorm !== undefined) return input.individualNorm;
  return input.exempt ? points(0) : input.required;
}

/** How the yearly minimum became the norm. */
export function normSteps(input: NormInput): Step[] {
  const { required, individualNorm } = input;
  const steps: Step[] = [
    { code: 'required-points', clause: 'minimum', delta: required, values: { points: required } },
  ];
  if (individualNorm !== undefined) {
    steps.push({
      code: 'individual-norm',
      clause: input.exemptDays > 0 ? 'exemption' : 'minimum',
      delta: individualNorm - required,
      values: { points: individualNorm },
    });
  } else if (input.exempt) {
    steps.push({
      code: 'exempt-whole-membership',
      clause: 'exemption',
      delta: 0 - required,
      values: { days: input.exemptDays },
    });
  }
  return steps;
}
