import type { Day, Points, ScaleRow, Status } from '../rules';
import {
  deadlineAfter,
  isDayOff,
  lastFilingDay,
  lastRollupDay,
  rollup,
  scaleOfYear,
} from '../rules';
import type { Register, ReportState } from '../register';
import { memberKey } from '../register';
import { isObliged, reportedMembers } from './rollUpCounts';
import type { ScoredMember, ScoredRegister } from './scoreRegister';

/** A form of the scale with the year's activities that earned points by it. */
export interface OverviewForm {
  /** Empty for activities whose form was not recognised. */
  readonly code: string;
  readonly row?: ScaleRow | undefined;
  readonly activities: number;
  readonly participants: number;
  readonly points: Points;
}

/** Someone whose points do not reach the norm yet. */
export interface ShortMember {
  readonly member: ScoredMember;
  readonly credited: Points;
  readonly norm: Points;
  readonly shortfall: Points;
}

/** A last day, as the settings have it. */
export interface Deadline {
  readonly day: Day;
  /** Days left to the last day in time; negative once it has passed. */
  readonly daysLeft: number;
  /** Whether the last day in time is a Saturday or Sunday: said, and moved by a setting only (the rules are silent). */
  readonly dayOff: boolean;
}

/** The chamber's year at a glance. */
export interface Overview {
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Every form of the year's scale, in its order. */
  readonly byForm: readonly OverviewForm[];
  /** Largest shortfall first; those whose norm awaits a decision are not among them. */
  readonly short: readonly ShortMember[];
  /** The consultants who owe a report, by its state. */
  readonly reportsByState: Readonly<Record<ReportState, readonly ScoredMember[]>>;
  readonly deadlines: { readonly report: Deadline; readonly rollup: Deadline };
}

/** The figures of the year that was scored. Deadlines by KK 3.2 and clause 4.7. */
export function overview(register: Register, scored: ScoredRegister, today: Day): Overview {
  const { settings } = register;
  const { year } = scored;
  const reportDay = deadlineAfter(year, settings.reportDeadline);
  const rollupDay = deadlineAfter(year, settings.rollupDeadline);
  return {
    byStatus: statusCounts(scored),
    byForm: formsOf(register, scored),
    short: shortMembers(scored),
    reportsByState: reportsByState(register, scored),
    deadlines: {
      report: deadline(reportDay, lastFilingDay(year, settings), today),
      rollup: deadline(rollupDay, lastRollupDay(year, settings), today),
    },
  };
}

function statusCounts({ members }: ScoredRegister): Record<Status, number> {
  const counts = { met: 0, short: 0, 'in-progress': 0, decide: 0, exempt: 0, left: 0 };
  for (const { result } of members) counts[result.status] += 1;
  return counts;
}

function formsOf({ scale }: Register, { members, year }: ScoredRegister): OverviewForm[] {
  const entries = members.map(({ member, result }) => ({
    key: memberKey(member.fullName),
    memberYear: result,
  }));
  const rows = scaleOfYear(scale, year);
  return rollup(entries, scale, year).forms.map((form) => ({
    ...form,
    row: rows.find(({ code }) => code === form.code),
  }));
}

/** Those whose points do not reach the norm, largest shortfall first; where the norm awaits a decision, they are not among them. */
export function shortMembers({ members }: ScoredRegister): ShortMember[] {
  return members
    .filter(({ result }) => result.status === 'short' || result.status === 'in-progress')
    .map((member) => {
      const { credited, norm, shortfall } = member.result;
      return { member, credited, norm, shortfall };
    })
    .sort((a, b) => b.shortfall - a.shortfall);
}

function reportsByState(
  register: Register,
  scored: ScoredRegister,
): Record<ReportState, ScoredMember[]> {
  const states: Record<ReportState, ScoredMember[]> = {
    'not-filed': [],
    filed: [],
    remarks: [],
    corrected: [],
    dispute: [],
    accepted: [],
  };
  for (const { scored: member, report } of reportedMembers(scored, register)) {
    if (isObliged(member)) states[report?.state ?? 'not-filed'].push(member);
  }
  return states;
}

function deadline(day: Day, lastInTime: Day, today: Day): Deadline {
  return { day, daysLeft: lastInTime - today, dayOff: isDayOff(lastInTime) };
}
