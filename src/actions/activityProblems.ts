import type { Severity } from '../register';
import type { ActivityField } from './activityInput';

/** Everything that can be wrong or worth knowing about an activity while it is filled in. */
export const ACTIVITY_PROBLEMS = {
  'member-missing': { field: 'member', code: 'missing', severity: 'error' },
  'member-unknown': { field: 'member', code: 'unknown', severity: 'error' },
  'date-missing': { field: 'date', code: 'missing', severity: 'error' },
  'date-unreadable': { field: 'date', code: 'unreadable', severity: 'error' },
  'date-ambiguous': { field: 'date', code: 'ambiguous', severity: 'error' },
  'date-improbable': { field: 'date', code: 'improbable', severity: 'warning' },
  'date-in-future': { field: 'date', code: 'in-future', severity: 'warning' },
  'date-other-year': { field: 'date', code: 'other-year', severity: 'warning' },
  'date-no-scale': { field: 'date', code: 'no-scale', severity: 'error' },
  'date-outside-membership': { field: 'date', code: 'outside-membership', severity: 'warning' },
  'date-in-exemption': { field: 'date', code: 'in-exemption', severity: 'warning' },
  'form-missing': { field: 'form', code: 'missing', severity: 'error' },
  'form-unknown': { field: 'form', code: 'unknown', severity: 'error' },
  'form-ambiguous': { field: 'form', code: 'ambiguous', severity: 'error' },
  'form-undecided': { field: 'form', code: 'undecided', severity: 'warning' },
  'title-missing': { field: 'title', code: 'missing', severity: 'warning' },
  'title-duplicate': { field: 'title', code: 'duplicate', severity: 'error' },
  'title-two-forms': { field: 'title', code: 'two-forms', severity: 'warning' },
  'organiser-missing': { field: 'organiser', code: 'missing', severity: 'warning' },
  'evidence-missing': { field: 'evidence', code: 'missing', severity: 'warning' },
  'evidence-waived': { field: 'evidence', code: 'waived', severity: 'warning' },
} as const satisfies Record<
  string,
  {
    readonly field: ActivityField;
    readonly code: string;
    readonly severity: Exclude<Severity, 'notice'>;
  }
>;

export type ActivityProblemId = keyof typeof ACTIVITY_PROBLEMS;
export type ActivityProblemCode = (typeof ACTIVITY_PROBLEMS)[ActivityProblemId]['code'];

/** One thing to say about a field; dates in `values` are YYYY-MM-DD. */
export interface ActivityProblem {
  readonly id: ActivityProblemId;
  readonly field: ActivityField;
  readonly code: ActivityProblemCode;
  readonly severity: 'error' | 'warning';
  readonly values: Readonly<Record<string, string | number>>;
}

export function problem(
  id: ActivityProblemId,
  values: ActivityProblem['values'] = {},
): ActivityProblem {
  return { id, ...ACTIVITY_PROBLEMS[id], values };
}
