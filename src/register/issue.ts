export type Severity = 'error' | 'warning' | 'notice';

/** Everything that can be wrong or doubtful in a register, with how much it weighs. */
export const ISSUE_SEVERITIES = {
  'table-missing': 'error',
  'column-missing': 'error',
  'computed-column-missing': 'warning',
  'computed-cell-broken': 'warning',
  'error-cell': 'error',
  'merged-cells': 'error',
  'formula-as-value': 'warning',
  'date-as-text': 'error',
  'date-unreadable': 'error',
  'date-missing': 'error',
  'date-improbable': 'warning',
  'number-as-text': 'error',
  'number-unreadable': 'error',
  'word-unknown': 'error',
  'setting-unknown-value': 'error',
  'setting-without-effect': 'warning',
  'year-unreadable': 'error',
  'year-name-missing': 'error',
  'year-name-differs': 'error',
  'scale-row-unreadable': 'error',
  'scale-overlap': 'error',
  'scale-missing-for-year': 'error',
  'member-name-missing': 'error',
  'member-name-twice': 'error',
  'member-name-wildcard': 'warning',
  'member-number-missing': 'warning',
  'member-number-twice': 'error',
  'member-since-missing': 'warning',
  'member-dates-reversed': 'error',
  'consultant-missing': 'error',
  'consultant-unknown': 'error',
  'form-missing': 'error',
  'form-unknown': 'error',
  'form-ambiguous': 'error',
  'form-spelling': 'notice',
  'evidence-missing': 'warning',
  'title-missing': 'warning',
  'organiser-missing': 'warning',
  'activity-outside-membership': 'warning',
  'activity-in-exemption': 'warning',
  'activity-in-future': 'warning',
  'activity-duplicate': 'error',
  'activity-two-forms': 'warning',
  'award-repeated': 'warning',
  'award-over-cap': 'warning',
  'remark-missing': 'error',
  'other-form-undecided': 'warning',
  'exemption-from-missing': 'error',
  'exemption-dates-reversed': 'error',
  'exemption-basis-missing': 'warning',
  'exemption-document-missing': 'warning',
  'report-twice': 'error',
  'report-year-missing': 'error',
  'norm-reason-missing': 'error',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_SEVERITIES;

/** Where an issue is. `cell` is an A1 address without the sheet; empty when the whole sheet is meant. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** One thing wrong or doubtful: its code, its place, the text as it stands there, and what its sentence needs. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place;
  /** The raw text of the cell. */
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An issue at a place, weighed by its code. */
export function issueAt(
  code: IssueCode,
  place: Place,
  text = '',
  values: Issue['values'] = {},
): Issue {
  return { code, severity: ISSUE_SEVERITIES[code], place, text, values };
}
