import type { ActivityScore, Day, ReportState, ReportTransition, Year } from '../../rules';
import { lastFilingDay, scoreActivity, stepsFrom } from '../../rules';
import type { ActivityRow, Issue, LogRow, MemberRow, Register, ReportRow } from '../../register';
import { memberKey } from '../../register';
import type { ReportFiling } from '../reportFiling';
import { reportFiling } from '../reportFiling';
import type { ScoredMember, ScoredRegister } from '../scoreRegister';
import { suggestName } from '../check/nameSuggestion';
import type { OpenPoint } from './openPoints';
import { openPointsOf, reviewedActivities } from './openPoints';
import { findReport } from './reportRow';

/** Whether a report is due: the exempt (6.4) and those who left owe none; no activities still make a report due (3.2 KK). */
export type ReportDuty = 'due' | 'exempt' | 'left';

/** One activity of the report under review. */
export interface ReviewActivity {
  readonly row: ActivityRow;
  /** Claimed and credited points, each with its steps. */
  readonly score: ActivityScore;
  readonly openPoints: readonly OpenPoint[];
}

/** One consultant's report of a year with everything that is looked at before it is accepted. */
export interface Review {
  readonly member: MemberRow;
  readonly year: Year;
  readonly duty: ReportDuty;
  readonly scored: ScoredMember;
  readonly report?: ReportRow | undefined;
  readonly state: ReportState;
  readonly filing: ReportFiling;
  /** The last day on which it is in time. */
  readonly lastDay: Day;
  /** The year's activities, and those without a readable date. */
  readonly activities: readonly ReviewActivity[];
  readonly openPoints: readonly OpenPoint[];
  /** The steps that may be taken now. */
  readonly steps: readonly ReportTransition[];
  /** Whether it may be accepted together with others: filed, corrected or commented, and nothing open. */
  readonly isClear: boolean;
  /** Whether the responsible person reviews a report of their own. Clause 1.14 is silent on it. */
  readonly isOwn: boolean;
  /** Until when to check it, or the consultant to correct it; absent where the chamber sets no days. */
  readonly dueBy?: Day | undefined;
  /** What was done with it before, oldest first. */
  readonly history: readonly LogRow[];
}

/** The review of one consultant's report; `issues` is what `check` found in the register. */
export function reviewOf(
  scored: ScoredMember,
  register: Register,
  issues: readonly Issue[],
): Review {
  const { member, result } = scored;
  const { year } = result;
  const report = findReport(register, member.fullName, year);
  const state = report?.state ?? 'not-filed';
  const openPoints = openPointsOf(scored, register, issues);
  const duty = dutyOf(scored);
  const history = historyOf(register, member.fullName, year);
  return {
    member,
    year,
    duty,
    scored,
    report,
    state,
    filing: reportFiling(report, year, register.settings),
    lastDay: lastFilingDay(year, register.settings),
    activities: reviewedActivities(scored).map((row) => ({
      row,
      score: scoreOf(row, scored) ?? scoreActivity(row, register.scale, register.settings),
      openPoints: openPoints.filter(({ activity }) => activity === row),
    })),
    openPoints,
    steps: stepsFrom(state),
    isClear: duty === 'due' && openPoints.length === 0 && isReady(state, report),
    isOwn: isOwnReport(member, register),
    dueBy: dueBy(state, report, history, register),
    history,
  };
}

/** The score with what is said of it among the others of the year. */
function scoreOf(
  row: ActivityRow,
  { activities, result }: ScoredMember,
): ActivityScore | undefined {
  return result.activities.find(({ index }) => activities[index] === row)?.score;
}

/** Every report of the year: those that wait for the responsible person first, then by the day they were filed. */
export function reviewQueue(
  scored: ScoredRegister,
  register: Register,
  issues: readonly Issue[],
): Review[] {
  return scored.members
    .map((member) => reviewOf(member, register, issues))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.report?.filed ?? 0) - (b.report?.filed ?? 0));
}

const RANKS: Readonly<Record<ReportState, number>> = {
  filed: 0,
  corrected: 0,
  dispute: 0,
  remarks: 1,
  'not-filed': 2,
  accepted: 3,
};
const NOT_DUE = 4;

function rankOf({ duty, state }: Review): number {
  return duty === 'due' || state !== 'not-filed' ? RANKS[state] : NOT_DUE;
}

function dutyOf({ result }: ScoredMember): ReportDuty {
  return result.status === 'exempt' || result.status === 'left' ? result.status : 'due';
}

function isReady(state: ReportState, report: ReportRow | undefined): boolean {
  return (
    state === 'filed' ||
    state === 'corrected' ||
    (state === 'dispute' && (report?.comment ?? '') !== '')
  );
}

function isOwnReport(member: MemberRow, { settings, members }: Register): boolean {
  const person = settings.responsiblePerson.trim();
  if (person === '') return false;
  const names = members.map(({ fullName }) => fullName);
  return suggestName(person, names) === member.fullName;
}

function historyOf({ log }: Register, member: string, year: Year): LogRow[] {
  const key = memberKey(member);
  return log.filter((row) => memberKey(row.member) === key && row.year === year);
}

/** Days are counted from the filing or from the last step that made it somebody's turn. */
function dueBy(
  state: ReportState,
  report: ReportRow | undefined,
  history: readonly LogRow[],
  { settings }: Register,
): Day | undefined {
  const days = state === 'remarks' ? settings.correctionDays : settings.checkDays;
  const turn = history.findLast(
    ({ event }) => event === (state === 'remarks' ? 'report-remarked' : 'report-corrected'),
  )?.date;
  const from = state === 'filed' ? report?.filed : turn;
  const isAwaited = state === 'filed' || state === 'corrected' || state === 'remarks';
  return isAwaited && days !== undefined && from !== undefined ? ((from + days) as Day) : undefined;
}
