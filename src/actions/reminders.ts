import type { Day, ScaleRow } from '../rules';
import {
  deadlineAfter,
  isDayOff,
  lastDayOf,
  lastFilingDay,
  reminderDaysBefore,
  scaleOfYear,
} from '../rules';
import type { Register, ReportLanguage, ReportRow } from '../register';
import { isObliged, reportedMembers } from './rollUpCounts';
import type { ScoredMember, ScoredRegister } from './scoreRegister';
import type { ShortfallWay } from './shortfallAdvice';
import { shortfallAdvice } from './shortfallAdvice';

/** What a consultant is reminded of. */
export type ReminderKind = 'points' | 'report' | 'report-late' | 'correction';

/** One consultant's reminder as facts; `documents` puts it into words. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly scored: ScoredMember;
  readonly language: ReportLanguage;
  /** The last day of what is asked for. */
  readonly lastDay: Day;
  readonly daysLeft: number;
  /** Whether that day is a Saturday or Sunday, which is said. */
  readonly isDayOff: boolean;
  /** Ways to make up what is missing. */
  readonly ways: readonly ShortfallWay[];
  readonly report?: ReportRow | undefined;
}

/**
 * Who is to be reminded of what on a day: of missing points while the year runs, of the report once it is over, of
 * remarks that wait for a correction. Those who owe nothing are not reminded (6.4).
 */
export function remindersOf(register: Register, scored: ScoredRegister): Reminder[] {
  const rows = scaleOfYear(register.scale, scored.year);
  return reportedMembers(scored, register).flatMap(({ scored: member, report }) => {
    const kind = isObliged(member) ? kindOf(member, report, register, scored) : undefined;
    return kind === undefined ? [] : [reminder(kind, member, report, register, scored, rows)];
  });
}

function kindOf(
  { result }: ScoredMember,
  report: ReportRow | undefined,
  { settings }: Register,
  { year, today }: ScoredRegister,
): ReminderKind | undefined {
  const state = report?.state ?? 'not-filed';
  if (state === 'remarks') return 'correction';
  if (state !== 'not-filed') return undefined;
  if (today <= lastDayOf(year)) return result.shortfall > 0 ? 'points' : undefined;
  return today <= lastFilingDay(year, settings) ? 'report' : 'report-late';
}

function reminder(
  kind: ReminderKind,
  scored: ScoredMember,
  report: ReportRow | undefined,
  { settings }: Register,
  { year, today }: ScoredRegister,
  rows: readonly ScaleRow[],
): Reminder {
  const lastDay = kind === 'points' ? lastDayOf(year) : lastFilingDay(year, settings);
  return {
    kind,
    scored,
    language: scored.member.reportLanguage ?? settings.reportLanguage,
    lastDay,
    daysLeft: lastDay - today,
    isDayOff: isDayOff(lastDay),
    ways: kind === 'points' ? shortfallAdvice(scored.result.shortfall, rows) : [],
    report,
  };
}

/** The days on which to remind, by the settings, each a working day. */
export interface ReminderCalendar {
  readonly points: readonly Day[];
  readonly report: readonly Day[];
  readonly rollup: readonly Day[];
}

export function reminderCalendar(
  { settings }: Register,
  { year }: Pick<ScoredRegister, 'year'>,
): ReminderCalendar {
  const { yearEnd, report, rollup } = settings.reminderDays;
  return {
    points: reminderDaysBefore(lastDayOf(year), yearEnd),
    report: reminderDaysBefore(lastFilingDay(year, settings), report),
    rollup: reminderDaysBefore(deadlineAfter(year, settings.rollupDeadline), rollup),
  };
}
