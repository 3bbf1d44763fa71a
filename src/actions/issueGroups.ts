import type { Issue, IssueCode } from '../register';

/** What issues are about, in the order they are shown. */
export const ISSUE_GROUPS = [
  'names',
  'dates',
  'forms',
  'documents',
  'decisions',
  'exemptions',
  'reports',
  'scale',
  'settings',
  'cells',
] as const;

export type IssueGroupKey = (typeof ISSUE_GROUPS)[number];

export interface IssueGroup {
  readonly group: IssueGroupKey;
  readonly issues: readonly Issue[];
}

const GROUP_OF: Readonly<Record<IssueCode, IssueGroupKey>> = {
  'table-missing': 'cells',
  'column-missing': 'cells',
  'computed-column-missing': 'cells',
  'computed-cell-broken': 'cells',
  'error-cell': 'cells',
  'merged-cells': 'cells',
  'formula-as-value': 'cells',
  'number-as-text': 'cells',
  'number-unreadable': 'cells',
  'word-unknown': 'cells',
  'date-as-text': 'dates',
  'date-unreadable': 'dates',
  'date-missing': 'dates',
  'date-improbable': 'dates',
  'activity-outside-membership': 'dates',
  'activity-in-exemption': 'dates',
  'activity-in-future': 'dates',
  'award-repeated': 'decisions',
  'award-over-cap': 'decisions',
  'setting-unknown-value': 'settings',
  'setting-without-effect': 'settings',
  'year-unreadable': 'settings',
  'year-name-missing': 'settings',
  'year-name-differs': 'settings',
  'scale-row-unreadable': 'scale',
  'scale-overlap': 'scale',
  'scale-missing-for-year': 'scale',
  'member-name-missing': 'names',
  'member-name-twice': 'names',
  'member-name-wildcard': 'names',
  'member-number-missing': 'names',
  'member-number-twice': 'names',
  'member-since-missing': 'names',
  'member-dates-reversed': 'names',
  'consultant-missing': 'names',
  'consultant-unknown': 'names',
  'form-missing': 'forms',
  'form-unknown': 'forms',
  'form-ambiguous': 'forms',
  'form-spelling': 'forms',
  'evidence-missing': 'documents',
  'title-missing': 'documents',
  'organiser-missing': 'documents',
  'activity-duplicate': 'decisions',
  'activity-two-forms': 'decisions',
  'remark-missing': 'decisions',
  'other-form-undecided': 'decisions',
  'exemption-from-missing': 'exemptions',
  'exemption-dates-reversed': 'exemptions',
  'exemption-basis-missing': 'exemptions',
  'exemption-document-missing': 'exemptions',
  'report-twice': 'reports',
  'report-year-missing': 'reports',
  'norm-reason-missing': 'reports',
};

/** The issues by what they are about, those of one group in their order; no empty groups. */
export function issueGroups(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<IssueGroupKey, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(GROUP_OF[issue.code]);
    if (group) group.push(issue);
    else groups.set(GROUP_OF[issue.code], [issue]);
  }
  return ISSUE_GROUPS.flatMap((group) => {
    const own = groups.get(group);
    return own ? [{ group, issues: own }] : [];
  });
}
