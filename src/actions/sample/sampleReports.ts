import type { Year } from '../../rules';
import type { ReportState } from '../../register';
import { REPORT_STATE_WORDS } from '../../register';
import { CAST } from './cast';
import type { CastMember, SampleReport } from './castMember';
import { RESPONSIBLE_PERSON } from './chamber';
import type { Draft } from './draft';
import type { Draw } from './draws';
import { pick } from './draws';
import { dayAt } from './moment';
import { PLANTED_REPORTS } from './plantedReports';

const FILING_DAYS = [
  ...Array.from({ length: 17 }, (_, index) => [0, 1, 15 + index] as const),
  ...Array.from({ length: 15 }, (_, index) => [0, 2, 1 + index] as const),
];

/** The report on the year before, as the cast has it: one who earned nothing or has left by then owes none. */
export function reportOf(member: CastMember): SampleReport | undefined {
  const earnsNothing = 'most' in member.lastYear && member.lastYear.most === 0;
  const leftBefore = member.left !== undefined && member.left[0] < 0;
  return member.report ?? (earnsNothing || leftBefore ? undefined : { state: 'accepted' });
}

/** The rows of `Reports`: reports on the year before, then norms set for the reporting year, then the untidy rows. */
export function sampleReports(year: Year, draw: Draw): Draft<'reports'>[] {
  const reports = CAST.flatMap((member, index) => {
    const report = reportOf(member);
    return report ? [reportRow(member, report, `${index}/report`, year, draw)] : [];
  });
  const norms = CAST.filter(({ norm }) => norm?.years === 0).map((member) => ({
    member: member.name,
    year,
    state: REPORT_STATE_WORDS['not-filed'],
    ...normCells(member, 0),
  }));
  return [...reports, ...norms, ...PLANTED_REPORTS.map((planted) => planted(year))];
}

function reportRow(
  member: CastMember,
  report: SampleReport,
  key: string,
  year: Year,
  draw: Draw,
): Draft<'reports'> {
  return {
    member: member.name,
    year: year - 1,
    state: REPORT_STATE_WORDS[report.state],
    ...filingCells(report.state, report.isLate === true, key, year, draw),
    ...normCells(member, -1),
    ...report.typed,
  };
}

function filingCells(
  state: ReportState,
  isLate: boolean,
  key: string,
  year: Year,
  draw: Draw,
): Draft<'reports'> {
  if (state === 'not-filed') return {};
  const filed = isLate ? ([0, 2, 18] as const) : pick(draw, `${key}/filed`, FILING_DAYS);
  const filing = { filed: { day: dayAt(year, filed) } };
  if (state !== 'accepted') return filing;
  const accepted = dayAt(year, [0, 2, 16 + draw(`${key}/accepted`, 13)]);
  return { ...filing, accepted: { day: accepted }, acceptedBy: RESPONSIBLE_PERSON };
}

function normCells({ norm }: CastMember, years: -1 | 0): Draft<'reports'> {
  return norm?.years === years ? { individualNorm: norm.points, normReason: norm.reason } : {};
}
