import type { ClauseName } from './clause';
import { invariant } from './invariantError';

export type ReportState = 'not-filed' | 'filed' | 'remarks' | 'corrected' | 'dispute' | 'accepted';

/** What is done with a report. */
export type ReportStep =
  'file' | 'remark' | 'correct' | 'disagree' | 'comment' | 'withdraw' | 'accept' | 'reopen';

/** Whose step it is: the consultant's own, or the responsible person's. */
export type ReportRole = 'consultant' | 'responsible';

/** What a step is not taken without. */
export type StepNeed =
  'day' | 'remarks' | 'position' | 'comment' | 'reason' | 'conforms' | 'documents' | 'person';

export interface ReportTransition {
  readonly step: ReportStep;
  readonly from: readonly ReportState[];
  /** Absent: the state stays. */
  readonly to?: ReportState;
  readonly by: ReportRole;
  readonly needs: readonly StepNeed[];
  /** Needed in these states only. */
  readonly needsIn?: Readonly<Partial<Record<ReportState, readonly StepNeed[]>>>;
  readonly clause: ClauseName;
}

/** Every way of a report from state to state. Clauses 1.14 and 3.2 (KK), and the report form. */
export const REPORT_TRANSITIONS: readonly ReportTransition[] = [
  {
    step: 'file',
    from: ['not-filed'],
    to: 'filed',
    by: 'consultant',
    needs: ['day'],
    clause: 'reportDeadline',
  },
  {
    step: 'remark',
    from: ['filed', 'remarks', 'corrected', 'dispute'],
    to: 'remarks',
    by: 'responsible',
    needs: ['remarks'],
    clause: 'reportDeadline',
  },
  {
    step: 'correct',
    from: ['remarks', 'dispute'],
    to: 'corrected',
    by: 'consultant',
    needs: [],
    clause: 'reportDeadline',
  },
  {
    step: 'disagree',
    from: ['remarks'],
    to: 'dispute',
    by: 'consultant',
    needs: ['position'],
    clause: 'form',
  },
  { step: 'comment', from: ['dispute'], by: 'responsible', needs: ['comment'], clause: 'form' },
  {
    step: 'withdraw',
    from: ['remarks', 'dispute'],
    to: 'filed',
    by: 'responsible',
    needs: ['reason'],
    clause: 'form',
  },
  {
    step: 'accept',
    from: ['filed', 'corrected', 'dispute'],
    to: 'accepted',
    by: 'responsible',
    needs: ['conforms', 'documents', 'day', 'person'],
    needsIn: { dispute: ['comment'] },
    clause: 'form',
  },
  {
    step: 'reopen',
    from: ['accepted'],
    to: 'filed',
    by: 'responsible',
    needs: ['reason'],
    clause: 'form',
  },
];

/** What the form has the responsible person check before signing. */
export interface Checklist {
  /** The report conforms to the rules. */
  readonly conforms: boolean;
  /** The supporting documents are there. */
  readonly documents: boolean;
}

/** What is given for a step. Every part is missing until it is given, an empty text too. */
export interface StepGiven {
  readonly hasDay?: boolean;
  readonly hasPerson?: boolean;
  readonly remarks?: string;
  readonly position?: string;
  readonly comment?: string;
  readonly reason?: string;
  readonly checklist?: Checklist;
}

/** The transition of a step. */
function transitionOf(step: ReportStep): ReportTransition {
  const transition = REPORT_TRANSITIONS.find((candidate) => candidate.step === step);
  invariant(transition !== undefined, `No transition for ${step}`);
  return transition;
}

/** The steps that a report in this state may take, in their usual order. */
export function stepsFrom(state: ReportState): readonly ReportTransition[] {
  return REPORT_TRANSITIONS.filter(({ from }) => from.includes(state));
}

/** What the step still lacks in this state; the state must be one it may be taken from. */
export function missingFor(step: ReportStep, state: ReportState, given: StepGiven): StepNeed[] {
  const { needs, needsIn } = transitionOf(step);
  return [...needs, ...(needsIn?.[state] ?? [])].filter((need) => !isGiven(need, given));
}

/** The state after the step; undefined where it may not be taken, or lacks something. */
export function stateAfter(
  step: ReportStep,
  state: ReportState,
  given: StepGiven,
): ReportState | undefined {
  const { from, to } = transitionOf(step);
  if (!from.includes(state) || missingFor(step, state, given).length > 0) return undefined;
  return to ?? state;
}

function isGiven(need: StepNeed, given: StepGiven): boolean {
  switch (need) {
    case 'day':
      return given.hasDay === true;
    case 'person':
      return given.hasPerson === true;
    case 'conforms':
    case 'documents':
      return given.checklist?.[need] === true;
    case 'remarks':
    case 'position':
    case 'comment':
    case 'reason':
      return (given[need] ?? '').trim() !== '';
  }
}
