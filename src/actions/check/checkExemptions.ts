import type { ExemptionRow, Issue } from '../../register';
import type { Checking } from './checking';
import { checkConsultant, rowIssue } from './checking';

/** What is wrong or doubtful in the list of exemptions. Clause 6.4. */
export function checkExemptions(checking: Checking): Issue[] {
  return checking.register.exemptions.flatMap((row) => [
    ...checkConsultant(row, checking),
    ...checkPeriod(row, checking),
    ...checkProof(row, checking),
  ]);
}

function checkPeriod(row: ExemptionRow, checking: Checking): Issue[] {
  if (row.from === undefined) {
    return checking.isUnreadable(row.place, 'from')
      ? []
      : [rowIssue('exemption-from-missing', row, 'from', '', { member: row.member })];
  }
  return row.to !== undefined && row.to < row.from
    ? [rowIssue('exemption-dates-reversed', row, 'to', '', { member: row.member })]
    : [];
}

function checkProof(row: ExemptionRow, checking: Checking): Issue[] {
  const issues: Issue[] = [];
  const values = { member: row.member };
  if (row.basis === undefined && !checking.isUnreadable(row.place, 'basis')) {
    issues.push(rowIssue('exemption-basis-missing', row, 'basis', '', values));
  }
  if (row.document === '' && !checking.isUnreadable(row.place, 'document')) {
    issues.push(rowIssue('exemption-document-missing', row, 'document', '', values));
  }
  return issues;
}
