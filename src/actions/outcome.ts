import type { Expectation, Place, Plan } from '../register';

/** Why nothing can be planned. */
export type RefusalCode =
  | 'table-missing'
  | 'column-missing'
  | 'row-gone'
  | 'row-changed'
  | 'setting-unreadable'
  | 'setting-fixed'
  | 'fixes-overlap';

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

export function refusal(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { kind: 'refused', code, values };
}
