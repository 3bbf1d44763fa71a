import type { Issue, MemberRow } from '../../register';
import { memberKey } from '../../register';
import type { Checking } from './checking';
import { rowIssue } from './checking';

/** Characters that Excel's sums by name would read as a pattern or a comparison. */
const PATTERN_CHARACTERS = /[*?~]|^[<>=]/u;

/** What is wrong or doubtful in the list of consultants. */
export function checkMembers(checking: Checking): Issue[] {
  const firstByName = new Map<string, MemberRow>();
  const firstByNumber = new Map<string, MemberRow>();
  return checking.register.members.flatMap((row) => [
    ...checkName(row, firstByName, checking),
    ...checkNumber(row, firstByNumber, checking),
    ...checkMembership(row, checking),
  ]);
}

function checkName(row: MemberRow, first: Map<string, MemberRow>, checking: Checking): Issue[] {
  const name = row.fullName;
  if (name.trim() === '') {
    return checking.isUnreadable(row.place, 'fullName')
      ? []
      : [rowIssue('member-name-missing', row, 'fullName')];
  }
  const issues: Issue[] = [];
  const earlier = first.get(memberKey(name));
  if (earlier) {
    issues.push(
      rowIssue('member-name-twice', row, 'fullName', name, {
        first: earlier.place.cells['fullName'] ?? '',
      }),
    );
  } else first.set(memberKey(name), row);
  if (PATTERN_CHARACTERS.test(name)) {
    issues.push(rowIssue('member-name-wildcard', row, 'fullName', name));
  }
  return issues;
}

function checkNumber(row: MemberRow, first: Map<string, MemberRow>, checking: Checking): Issue[] {
  const number = row.memberNo;
  if (number === '') {
    return checking.isUnreadable(row.place, 'memberNo')
      ? []
      : [rowIssue('member-number-missing', row, 'memberNo', '', { member: row.fullName })];
  }
  const earlier = first.get(number);
  if (!earlier) {
    first.set(number, row);
    return [];
  }
  const place = earlier.place.cells['memberNo'] ?? '';
  return [rowIssue('member-number-twice', row, 'memberNo', number, { first: place })];
}

function checkMembership(row: MemberRow, checking: Checking): Issue[] {
  if (row.since === undefined) {
    return checking.isUnreadable(row.place, 'since')
      ? []
      : [rowIssue('member-since-missing', row, 'since', '', { member: row.fullName })];
  }
  return row.until !== undefined && row.until < row.since
    ? [rowIssue('member-dates-reversed', row, 'until', '', { member: row.fullName })]
    : [];
}
