import type { Year } from '../../rules';
import type {
  ColumnKey,
  MemberRow,
  Register,
  ReportRow,
  ReportState,
  Snapshot,
} from '../../register';
import { memberKey, REPORT_STATE_WORDS } from '../../register';
import type { Outcome } from '../outcome';
import type { RowCells } from '../planRow';
import { planNewRow, planRowChange, tableMissing } from '../planRow';
import { reportOfYear } from '../reportForms';

/** The consultant of that name, forgiving case and the spaces around it. */
export function findMember(register: Register, name: string): MemberRow | undefined {
  const key = memberKey(name.trim());
  return register.members.find(({ fullName }) => memberKey(fullName.trim()) === key);
}

/** The row of the table of reports for one consultant and year. */
export function findReport(register: Register, member: string, year: Year): ReportRow | undefined {
  const key = memberKey(member);
  return reportOfYear(
    register.reports.filter((row) => memberKey(row.member) === key),
    year,
  );
}

const TELLING: readonly ColumnKey<'reports'>[] = ['member', 'year', 'state'];

/** Plans cells of the report of a consultant and year, in its row or in a new one. */
export function planReport(
  snapshot: Snapshot,
  register: Register,
  of: { readonly member: MemberRow; readonly year: Year; readonly report: ReportRow | undefined },
  cells: RowCells<'reports'>,
): Outcome {
  const table = snapshot.tables.reports;
  if (!table) return tableMissing('reports', snapshot);
  const { member, year, report } = of;
  if (report) {
    return planRowChange('reports', table, report.place.row - table.top - 2, cells, TELLING);
  }
  const state = REPORT_STATE_WORDS['not-filed'][register.language];
  return planNewRow('reports', snapshot, { member: member.fullName, year, state, ...cells });
}

/** A state by its word in the workbook. */
export function stateWord(state: ReportState, { language }: Register): string {
  return REPORT_STATE_WORDS[state][language];
}
