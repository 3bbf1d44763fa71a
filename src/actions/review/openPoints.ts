import type { ActivityRow, Issue, IssueCode, Register } from '../../register';
import type { ScoredMember } from '../scoreRegister';
import { findReport } from './reportRow';

/** Something about a report that somebody still has to look at. */
export interface OpenPoint {
  readonly issue: Issue;
  /** The activity it is about; absent for the report itself. */
  readonly activity?: ActivityRow | undefined;
  /** Whether the report cannot be accepted before it is settled. */
  readonly blocks: boolean;
}

/** What stays open until it is put right or the activity rejected. */
const BLOCKING: readonly IssueCode[] = [
  'date-missing',
  'date-as-text',
  'date-unreadable',
  'form-missing',
  'form-unknown',
  'form-ambiguous',
  'scale-missing-for-year',
  'other-form-undecided',
  'remark-missing',
  'number-as-text',
  'number-unreadable',
  'word-unknown',
  'error-cell',
];

/** Facts that a decision on the activity settles. */
const SETTLED_BY_DECISION: readonly IssueCode[] = [
  'title-missing',
  'organiser-missing',
  'activity-outside-membership',
  'activity-in-exemption',
  'activity-two-forms',
  'award-repeated',
  'award-over-cap',
  'activity-in-future',
  'date-improbable',
];

/** What is open in a consultant's report of a year, from what the check found in its rows. */
export function openPointsOf(
  scored: ScoredMember,
  register: Register,
  issues: readonly Issue[],
): OpenPoint[] {
  const report = findReport(register, scored.member.fullName, scored.result.year);
  const rows = reviewedActivities(scored);
  return [
    ...rows.flatMap((activity) =>
      at(activity, issues)
        .filter((issue) => isOpen(issue, activity, register))
        .map((issue) => ({ issue, activity, blocks: isBlocking(issue, register) })),
    ),
    ...(report === undefined ? [] : at(report, issues))
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ issue, blocks: true })),
  ];
}

/** The activities of the year, and those without a readable date, which may be of it. */
export function reviewedActivities({ activities, result }: ScoredMember): ActivityRow[] {
  const ofYear = new Set(result.activities.map(({ index }) => index));
  return activities.filter((row, index) => ofYear.has(index) || row.date === undefined);
}

function at(row: Pick<ActivityRow, 'place'>, issues: readonly Issue[]): Issue[] {
  const cells = new Set(Object.values(row.place.cells));
  return issues.filter(
    ({ place }) => place.sheet === row.place.sheet && place.cell !== '' && cells.has(place.cell),
  );
}

function isOpen(issue: Issue, row: ActivityRow, register: Register): boolean {
  if (issue.severity === 'notice') return false;
  if (row.decision === 'rejected') return issue.code === 'remark-missing';
  switch (issue.code) {
    case 'evidence-missing':
      return row.decidedPoints === undefined && register.settings.evidenceRequired;
    case 'activity-duplicate':
      return !isExplained(row) && !isTwinRejected(issue, register);
    case 'activity-two-forms':
      return row.decision === undefined && !isTwinRejected(issue, register);
    default:
      return row.decision === undefined || !SETTLED_BY_DECISION.includes(issue.code);
  }
}

/** Two events of one day may bear one name: then the responsible person says so. */
function isExplained(row: ActivityRow): boolean {
  return row.decision === 'credited' && row.remark !== '';
}

function isTwinRejected({ place, values }: Issue, { activities }: Register): boolean {
  const twin = activities.find(
    (row) => row.place.sheet === place.sheet && row.place.row === values['row'],
  );
  return twin?.decision === 'rejected';
}

function isBlocking({ code }: Issue, { settings }: Register): boolean {
  const { blocking } = settings;
  if (code === 'evidence-missing') return blocking.evidence;
  if (code === 'activity-duplicate') return blocking.duplicate;
  if (code === 'activity-outside-membership' || code === 'activity-in-exemption') {
    return blocking.outside;
  }
  return BLOCKING.includes(code);
}
