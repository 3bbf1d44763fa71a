import type { ActivityScore, Day, ScaleRow, Year } from '../rules';
import { scoreActivity, yearOf } from '../rules';
import type {
  ActivityRow,
  DecodedRegister,
  IssueCode,
  MemberRow,
  Register,
  RowPlace,
} from '../register';
import { memberKey, TABLES } from '../register';
import type { ActivityField, ActivityInput, ReadInput } from './activityInput';
import { ACTIVITY_FIELDS, readInput } from './activityInput';
import type { ActivityProblem, ActivityProblemId } from './activityProblems';
import { problem } from './activityProblems';
import { checkActivities } from './check/checkActivities';
import { checkDuplicates } from './check/checkDuplicates';
import { checkingOf } from './check/checking';
import { dateProblems } from './dateProblems';

/** What the typed fields come to, before anything is saved. */
export interface ActivityReading {
  /** In the order of the fields; none of severity `error` means that it counts as it stands. */
  readonly problems: readonly ActivityProblem[];
  readonly activity: {
    readonly member?: MemberRow | undefined;
    readonly date?: Day | undefined;
    readonly form?: ScaleRow | undefined;
  };
  /** Absent while form or date is not known. */
  readonly score?: ActivityScore | undefined;
  /** The reporting year of the date. Clause 6.1. */
  readonly year?: Year | undefined;
  /** Whether that is the reporting year of the workbook. */
  readonly countsIn?: 'reporting-year' | 'other-year' | undefined;
}

const PROBLEM_OF: Readonly<Partial<Record<IssueCode, ActivityProblemId>>> = {
  'consultant-missing': 'member-missing',
  'consultant-unknown': 'member-unknown',
  'date-missing': 'date-missing',
  'activity-in-future': 'date-in-future',
  'scale-missing-for-year': 'date-no-scale',
  'activity-outside-membership': 'date-outside-membership',
  'activity-in-exemption': 'date-in-exemption',
  'form-missing': 'form-missing',
  'form-unknown': 'form-unknown',
  'form-ambiguous': 'form-ambiguous',
  'other-form-undecided': 'form-undecided',
  'title-missing': 'title-missing',
  'activity-duplicate': 'title-duplicate',
  'activity-two-forms': 'title-two-forms',
  'organiser-missing': 'organiser-missing',
  'evidence-missing': 'evidence-missing',
};

/**
 * The points an activity will have and what is wrong or worth knowing about it, as it is typed: by the same score and
 * the same checks that the saved row will meet. `place` is the row being changed; its decision still holds.
 */
export function readActivity(
  input: ActivityInput,
  { register }: DecodedRegister,
  today: Day,
  place?: RowPlace,
): ActivityReading {
  const read = readInput(input, register);
  const saved = place && register.activities.find((row) => isAt(row.place, place));
  const row = rowOf(input, read, saved);
  const others = ownRows(row.member, register, place);
  const score = scoreActivity(row, register.scale, register.settings);
  const year = row.date === undefined ? undefined : yearOf(row.date);
  const problems = [
    ...dateProblems(input, read, row.date, register),
    ...checkProblems(row, others, register, today).filter(
      ({ id }) => id !== 'date-missing' || input.date.trim() === '',
    ),
  ];
  return {
    problems: inFieldOrder(problems),
    activity: { member: read.member, date: row.date, form: score.row },
    score: score.problem === undefined ? score : undefined,
    year,
    countsIn:
      year === undefined ? undefined : year === register.year ? 'reporting-year' : 'other-year',
  };
}

function isAt(left: RowPlace, right: RowPlace): boolean {
  return left.sheet === right.sheet && left.row === right.row;
}

/** The row as it will be read once it is saved. */
function rowOf(input: ActivityInput, read: ReadInput, saved: ActivityRow | undefined): ActivityRow {
  const text = (field: ActivityField): string => {
    const cell = read.cells[field];
    return typeof cell === 'string' ? cell : '';
  };
  return {
    place: NEW_PLACE,
    member: text('member'),
    date: read.days.length === 1 ? read.days[0] : undefined,
    form: input.form.trim(),
    title: text('title'),
    organiser: text('organiser'),
    evidence: text('evidence'),
    decision: saved?.decision,
    decidedPoints: saved?.decidedPoints,
    remark: saved?.remark ?? '',
  };
}

/** A row that is nowhere yet, but for whose cells checks may look. */
const NEW_PLACE: RowPlace = {
  sheet: '',
  row: 0,
  cells: Object.fromEntries(
    Object.keys(TABLES.activities.columns).map((column) => [column, column]),
  ),
};

/** The rows of the same consultant but for the one that is being changed. */
function ownRows(member: string, register: Register, place: RowPlace | undefined): ActivityRow[] {
  const key = memberKey(member);
  return register.activities.filter(
    (row) => memberKey(row.member) === key && !(place && isAt(row.place, place)),
  );
}

/** What the checks of the register say of the row, were it saved below the others. */
function checkProblems(
  row: ActivityRow,
  others: readonly ActivityRow[],
  register: Register,
  today: Day,
): ActivityProblem[] {
  const checkOf = (activities: readonly ActivityRow[]) =>
    checkingOf({ ...register, activities }, today, []);
  const issues = [
    ...checkActivities(checkOf([row])),
    ...checkDuplicates(checkOf([...others, row])).filter(({ place }) => place.sheet === ''),
  ];
  return issues.flatMap((issue): ActivityProblem[] => {
    const id = PROBLEM_OF[issue.code];
    if (id === undefined) return [];
    if (id === 'evidence-missing' && row.decidedPoints !== undefined) return [];
    const isWaived = id === 'evidence-missing' && !register.settings.evidenceRequired;
    return [problem(isWaived ? 'evidence-waived' : id, { text: issue.text, ...issue.values })];
  });
}

function inFieldOrder(problems: readonly ActivityProblem[]): ActivityProblem[] {
  return ACTIVITY_FIELDS.flatMap((field) => problems.filter((found) => found.field === field));
}
