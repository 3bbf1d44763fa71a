import type { Points, Year } from '../rules';
import { firstDayOf, lastDayOf, sumPoints } from '../rules';
import type { ExemptionBasis, Register, RegisterSettings, ReportRow } from '../register';
import { groupByMember, memberKey } from '../register';
import type { OrganiserKind } from './organiserKind';
import { ORGANISER_KINDS, organiserKind } from './organiserKind';
import type { ReportFiling } from './reportFiling';
import { reportFiling } from './reportFiling';
import { reportOfYear } from './reportForms';
import type { ScoredMember, ScoredRegister } from './scoreRegister';

/** A consultant's year with the row of the table of reports for it. */
export interface ReportedMember {
  readonly scored: ScoredMember;
  readonly report?: ReportRow | undefined;
}

/** Why someone is exempt; `several` where more than one basis is recorded in the year, `unstated` where none is. */
export type ExemptBy = ExemptionBasis | 'several' | 'unstated';

/** Reports of the obliged consultants. */
export interface RollUpReports {
  readonly onTime: number;
  readonly late: number;
  readonly undated: number;
  readonly notFiled: number;
  readonly accepted: number;
  readonly disputed: number;
}

export interface RollUpOrganiser {
  readonly kind: OrganiserKind;
  readonly activities: number;
  readonly participants: number;
  readonly points: Points;
}

/** The consultants of the year with their reports, in sheet order. */
export function reportedMembers(scored: ScoredRegister, register: Register): ReportedMember[] {
  const reports = groupByMember(register.reports);
  return scored.members.map((member) => ({
    scored: member,
    report: reportOfYear(reports.get(memberKey(member.member.fullName)) ?? [], scored.year),
  }));
}

/** Whether the consultant owes points and a report for the year. */
export function isObliged({ result }: ScoredMember): boolean {
  return result.status !== 'exempt' && result.status !== 'left';
}

/** How many of the obliged filed a report, and when. */
export function reportsOf(
  members: readonly ReportedMember[],
  settings: RegisterSettings,
): RollUpReports {
  const obliged = members.filter(({ scored }) => isObliged(scored));
  const reports = obliged.map(({ scored, report }) => ({
    report,
    filing: reportFiling(report, scored.result.year, settings),
  }));
  const count = (filing: ReportFiling): number =>
    reports.filter((entry) => entry.filing === filing).length;
  return {
    onTime: count('on-time'),
    late: count('late'),
    undated: count('undated'),
    notFiled: count('not-filed'),
    accepted: reports.filter(({ report }) => report?.state === 'accepted').length,
    disputed: reports.filter(({ report }) => report?.state === 'dispute').length,
  };
}

/** How many are exempt, by the basis recorded in the year. Clause 6.4. */
export function exemptByBasis(
  members: readonly ScoredMember[],
  year: Year,
): Readonly<Record<ExemptBy, number>> {
  const counts = { maternity: 0, childcare: 0, suspension: 0, several: 0, unstated: 0 };
  for (const member of members) {
    if (member.result.status === 'exempt') counts[basisOf(member, year)] += 1;
  }
  return counts;
}

function basisOf({ exemptions }: ScoredMember, year: Year): ExemptBy {
  const inYear = exemptions.filter(
    ({ from, to }) =>
      from !== undefined && from <= lastDayOf(year) && (to === undefined || to >= firstDayOf(year)),
  );
  const bases = new Set(inYear.map(({ basis }) => basis));
  if (bases.size > 1) return 'several';
  const [basis] = bases;
  return basis ?? 'unstated';
}

/** The activities that earned points, by whose event it was. */
export function organisersOf(
  members: readonly ScoredMember[],
  settings: RegisterSettings,
): RollUpOrganiser[] {
  const earned = members.flatMap(({ member, activities, result }) =>
    result.activities
      .filter(({ score }) => score.credited > 0)
      .map(({ index, score }) => ({
        key: memberKey(member.fullName),
        kind: organiserKind(activities[index]?.organiser ?? '', settings),
        points: score.credited,
      })),
  );
  return ORGANISER_KINDS.map((kind) => {
    const own = earned.filter((activity) => activity.kind === kind);
    return {
      kind,
      activities: own.length,
      participants: new Set(own.map(({ key }) => key)).size,
      points: sumPoints(own.map((activity) => activity.points)),
    };
  });
}
