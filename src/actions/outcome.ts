import type { StepNeed } from '../rules';
import type { Expectation, Place, Plan } from '../register';

/** Why nothing can be planned. */
export type RefusalCode =
  | 'table-missing'
  | 'column-missing'
  | 'row-gone'
  | 'row-changed'
  | 'setting-unreadable'
  | 'setting-fixed'
  | 'fixes-overlap'
  | 'member-unknown'
  | 'step-not-allowed'
  | 'report-open-points'
  | 'report-not-due'
  | 'report-accepted'
  | 'points-unreadable'
  | 'input-errors'
  | 'exemption-gone'
  | 'merge-same'
  | 'merge-report-twice'
  | 'member-exists'
  | 'year-not-over'
  | 'year-closed'
  | 'year-not-later'
  | 'scale-missing-for-year'
  | NeedCode;

/** What a step lacks. */
export type NeedCode = `need-${StepNeed}`;

/** What `live` and the pane do with an action: a plan with what it rests on, or the reason there is none. */
export type Outcome =
  | {
      readonly kind: 'planned';
      readonly plan: Plan;
      /** Where to look at what was done. */
      readonly place: Place;
      /** What the workbook must still hold, as the plan was made from it. */
      readonly expects: readonly Expectation[];
    }
  | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Several outcomes as one: the first refusal, else all their plans, shown at the place of the first. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) return refused;
  const planned = outcomes.filter((outcome) => outcome.kind === 'planned');
  const first = planned.find(({ plan }) => plan.length > 0) ?? planned[0];
  return {
    kind: 'planned',
    plan: planned.flatMap(({ plan }) => plan),
    place: first?.place ?? { sheet: '', cell: '' },
    expects: planned.flatMap(({ expects }) => expects),
  };
}

export function refusal(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { kind: 'refused', code, values };
}
