import type { Issue, ReportRow } from '../../register';
import { memberKey } from '../../register';
import type { Checking } from './checking';
import { checkConsultant, rowIssue } from './checking';

/** What is wrong in the list of reports: one row per consultant and year, and no norm without its reason. */
export function checkReports(checking: Checking): Issue[] {
  const first = new Map<string, ReportRow>();
  return checking.register.reports.flatMap((row) => [
    ...checkConsultant(row, checking),
    ...checkYear(row, first, checking),
    ...checkNorm(row, checking),
  ]);
}

function checkYear(row: ReportRow, first: Map<string, ReportRow>, checking: Checking): Issue[] {
  if (row.year === undefined) {
    return checking.isUnreadable(row.place, 'year')
      ? []
      : [rowIssue('report-year-missing', row, 'year', '', { member: row.member })];
  }
  const key = `${memberKey(row.member)}\n${row.year}`;
  const earlier = first.get(key);
  if (!earlier) {
    first.set(key, row);
    return [];
  }
  const values = { member: row.member, year: row.year, row: earlier.place.row };
  return [rowIssue('report-twice', row, 'member', row.member, values)];
}

function checkNorm(row: ReportRow, checking: Checking): Issue[] {
  return row.individualNorm !== undefined &&
    row.normReason === '' &&
    !checking.isUnreadable(row.place, 'normReason')
    ? [rowIssue('norm-reason-missing', row, 'normReason', '', { member: row.member })]
    : [];
}
