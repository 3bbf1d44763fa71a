import type { Day, Points, Status, Year } from '../rules';
import { lastFilingDay, sumPoints } from '../rules';
import type { Bilingual, Register, ReportState } from '../register';
import { shortMembers } from './overview';
import { reportFiling } from './reportFiling';
import { nameWithoutNumber } from './reportForms';
import { isObliged, reportedMembers } from './rollUpCounts';
import type { ScoredMember, ScoredRegister } from './scoreRegister';

/** One consultant of a list, numbered from 1. */
export interface ListedMember {
  readonly number: number;
  readonly fullName: string;
  readonly memberNo: string;
  readonly norm: Points;
  readonly credited: Points;
  readonly shortfall: Points;
  readonly status: Status;
}

interface ListHead {
  readonly year: Year;
  readonly today: Day;
  readonly chamberName: Bilingual;
  readonly responsiblePerson: string;
}

/** Who is short of points, the largest shortfall first. */
export interface ShortList extends ListHead {
  readonly members: readonly ListedMember[];
  /** Points missing altogether. */
  readonly missing: Points;
  /** Consultants not in the list, because their norm awaits a decision (clause 6.4). */
  readonly undecided: number;
}

/** Who owes a report and has not filed it, in sheet order. Clause 3.2 of the Kazakh text. */
export interface NotFiledList extends ListHead {
  readonly members: readonly (ListedMember & { readonly state: ReportState })[];
  readonly obliged: number;
  /** The last day in time. */
  readonly lastDay: Day;
  /** Negative once the last day has passed. */
  readonly daysLeft: number;
}

/** The consultants whose points do not reach the norm of the year. */
export function shortListOf(scored: ScoredRegister, register: Register): ShortList {
  const members = shortMembers(scored).map(({ member }, index) => listed(member, index));
  return {
    ...headOf(scored, register),
    members,
    missing: sumPoints(members.map(({ shortfall }) => shortfall)),
    undecided: scored.members.filter(({ result }) => result.status === 'decide').length,
  };
}

/** The consultants whose report for the year has not come. */
export function notFiledListOf(scored: ScoredRegister, register: Register): NotFiledList {
  const { settings } = register;
  const obliged = reportedMembers(scored, register).filter((entry) => isObliged(entry.scored));
  const lastDay = lastFilingDay(scored.year, settings);
  return {
    ...headOf(scored, register),
    members: obliged
      .filter(({ report }) => reportFiling(report, scored.year, settings) === 'not-filed')
      .map((entry, index) => ({
        ...listed(entry.scored, index),
        state: entry.report?.state ?? 'not-filed',
      })),
    obliged: obliged.length,
    lastDay,
    daysLeft: lastDay - scored.today,
  };
}

function headOf({ year, today }: ScoredRegister, { settings }: Register): ListHead {
  const { chamberName, responsiblePerson } = settings;
  return { year, today, chamberName, responsiblePerson };
}

function listed({ member, result }: ScoredMember, index: number): ListedMember {
  const { norm, credited, shortfall, status } = result;
  return {
    number: index + 1,
    fullName: nameWithoutNumber(member.fullName),
    memberNo: member.memberNo,
    norm,
    credited,
    shortfall,
    status,
  };
}
