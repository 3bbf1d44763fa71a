import type { Day } from '../../rules';
import type { Issue, IssueCode, Register, RowPlace } from '../../register';
import { cellPlace, issueAt, memberKey } from '../../register';
import type { KnownName } from './nameSuggestion';
import { knownNames, nearestName } from './nameSuggestion';

/** What every check is given: the register, the day, and where reading already found something wrong. */
export interface Checking {
  readonly register: Register;
  readonly today: Day;
  /** Whether reading already found the cell, or its whole column, wrong. */
  isUnreadable(place: RowPlace, column: string): boolean;
  isKnownMember(name: string): boolean;
  /** The one consultant a misspelt name most likely means. */
  suggestionFor(name: string): string | undefined;
}

export function checkingOf(register: Register, today: Day, found: readonly Issue[]): Checking {
  const unreadable = new Set(found.map(({ place }) => `${place.sheet}!${place.cell}`));
  const known = new Set(register.members.map(({ fullName }) => memberKey(fullName)));
  let names: readonly KnownName[] | undefined;
  return {
    register,
    today,
    isUnreadable: (place, column) => {
      const { sheet, cell } = cellPlace(place, column);
      return cell === '' || unreadable.has(`${sheet}!${cell}`);
    },
    isKnownMember: (name) => known.has(memberKey(name)),
    suggestionFor: (name) => {
      names ??= knownNames(register.members.map(({ fullName }) => fullName));
      return nearestName(name, names);
    },
  };
}

/** An issue at one cell of a row. */
export function rowIssue(
  code: IssueCode,
  row: { readonly place: RowPlace },
  column: string,
  text = '',
  values: Issue['values'] = {},
): Issue {
  return issueAt(code, cellPlace(row.place, column), text, values);
}

/** Whether the row names a consultant of the register; a near name is suggested, never taken. */
export function checkConsultant(
  row: { readonly place: RowPlace; readonly member: string },
  checking: Checking,
): Issue[] {
  const name = row.member;
  if (name.trim() === '') {
    return checking.isUnreadable(row.place, 'member')
      ? []
      : [rowIssue('consultant-missing', row, 'member')];
  }
  if (checking.isKnownMember(name)) return [];
  const suggestion = checking.suggestionFor(name);
  return [rowIssue('consultant-unknown', row, 'member', name, suggestion ? { suggestion } : {})];
}
