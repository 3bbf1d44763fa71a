import type { MemberRow, PlanCell, Register, ReportRow, Snapshot } from '../../register';
import { decode, memberKey, REPORT_LANGUAGE_WORDS } from '../../register';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal, together } from '../outcome';
import type { RowCells } from '../planRow';
import { planRowChange, tableMissing } from '../planRow';
import { findMember } from '../review/reportRow';
import { giveName } from './joinMember';
import { renameRows } from './renameRows';

/** Plans another name for a consultant: the list and all their rows follow in one plan, and the log keeps the former one (D66). */
export function renameMember(
  snapshot: Snapshot,
  { from, to, reason }: { readonly from: string; readonly to: string; readonly reason?: string },
  by: By,
): Outcome {
  const { register } = decode(snapshot);
  const member = findMember(register, from);
  if (!member) return refusal('member-unknown', { text: from });
  const name = to.trim().replace(/\s+/gu, ' ');
  if (name === '' || /[*?~]|^[<>=]/u.test(name)) return refusal('input-errors');
  const other = findMember(register, name);
  if (other && other !== member) return refusal('member-exists', { text: name });
  if (name === member.fullName) return together([]);
  return withLog(snapshot, giveName(snapshot, register, member, name), by, [
    { event: 'member-renamed', member: name, before: member.fullName, after: name, reason },
  ]);
}

/** Former names of a consultant, newest first, as the log keeps them. */
export function formerNames(register: Pick<Register, 'log'>, name: string): string[] {
  const names: string[] = [];
  let current = memberKey(name);
  for (const row of register.log.toReversed()) {
    const isRename = row.event === 'member-renamed' || row.event === 'members-merged';
    if (!isRename || memberKey(row.after) !== current || row.before === '') continue;
    names.push(row.before);
    if (row.event === 'member-renamed') current = memberKey(row.before);
  }
  return names;
}

/**
 * Plans one consultant of two spellings: all rows of `from` go to `into`, and the row of `from` in the list becomes
 * empty. Refused where both have a report with something in it for one year.
 */
export function mergeMembers(
  snapshot: Snapshot,
  { from, into }: { readonly from: string; readonly into: string },
  by: By,
): Outcome {
  const table = snapshot.tables.members;
  if (!table) return tableMissing('members', snapshot);
  const { register } = decode(snapshot);
  const target = findMember(register, into);
  if (!target) return refusal('member-unknown', { text: into });
  if (memberKey(from.trim()) === memberKey(target.fullName)) return refusal('merge-same');
  const source = findMember(register, from);
  const name = source?.fullName ?? from;
  const reports = mergedReports(snapshot, register, name, target.fullName);
  if (reports.kind === 'refused') return reports;
  const rows = renameRows(snapshot, without(register, reports.emptied), name, target.fullName);
  const lists = source ? mergedRows(snapshot, source, target, register) : [];
  const outcome = together([rows, reports, ...lists]);
  if (outcome.kind === 'planned' && outcome.plan.length === 0) {
    return refusal('member-unknown', { text: from });
  }
  return withLog(snapshot, outcome, by, [
    { event: 'members-merged', member: target.fullName, before: name, after: target.fullName },
  ]);
}

type MergedReports = Outcome & { readonly emptied: readonly ReportRow[] };

/** Empties the reports that say nothing where both names have one of the same year. */
function mergedReports(
  snapshot: Snapshot,
  register: Register,
  from: string,
  into: string,
): MergedReports {
  const table = snapshot.tables.reports;
  const of = (name: string): ReportRow[] =>
    register.reports.filter((row) => memberKey(row.member) === memberKey(name));
  const emptied: ReportRow[] = [];
  for (const row of of(from)) {
    const twin = of(into).find(({ year }) => year === row.year);
    if (!twin) continue;
    const blank = [row, twin].find(saysNothing);
    if (!blank) return { ...refusal('merge-report-twice', { year: row.year ?? 0 }), emptied };
    emptied.push(blank);
  }
  const outcomes = table
    ? emptied.map(({ place }) =>
        planRowChange('reports', table, place.row - table.top - 2, EMPTY_REPORT, []),
      )
    : [];
  return { ...together(outcomes), emptied };
}

const EMPTY_REPORT: RowCells<'reports'> = { member: '', year: '', state: '' };

function saysNothing(row: ReportRow): boolean {
  const texts = [row.remarks, row.position, row.comment, row.acceptedBy, row.normReason];
  return (
    row.state === 'not-filed' &&
    row.filed === undefined &&
    row.accepted === undefined &&
    row.individualNorm === undefined &&
    texts.every((text) => text === '')
  );
}

function without(register: Register, rows: readonly ReportRow[]): Register {
  return { ...register, reports: register.reports.filter((row) => !rows.includes(row)) };
}

/** The source's row becomes empty, and what only it knew goes to the target's. */
function mergedRows(
  snapshot: Snapshot,
  source: MemberRow,
  target: MemberRow,
  { language }: Register,
): Outcome[] {
  const table = snapshot.tables.members;
  if (!table) return [];
  const gained: Record<string, PlanCell> = {};
  if (target.memberNo === '' && source.memberNo !== '')
    gained['memberNo'] = { code: source.memberNo };
  if (target.since === undefined && source.since !== undefined)
    gained['since'] = { day: source.since };
  if (target.email === '' && source.email !== '') gained['email'] = source.email;
  if (target.reportLanguage === undefined && source.reportLanguage !== undefined) {
    gained['reportLanguage'] = REPORT_LANGUAGE_WORDS[source.reportLanguage][language];
  }
  const empty: RowCells<'members'> = {
    memberNo: '',
    fullName: '',
    since: '',
    until: '',
    reportLanguage: '',
    email: '',
  };
  const at = ({ place }: MemberRow): number => place.row - table.top - 2;
  return [
    planRowChange('members', table, at(target), gained, ['fullName']),
    planRowChange('members', table, at(source), empty, []),
  ];
}
