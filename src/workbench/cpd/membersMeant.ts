import { suggestName } from '../../actions';
import type { ScoredMember, ScoredRegister } from '../../actions';
import { cellPlace, issueAt, memberKey, type MemberRow, type Register } from '../../register';
import type { CommandInput } from './arguments';
import { CommandRefused, usageRefused } from './commandRefusal';

/** The consultants a command is about: the one that `--member` names, else all of the year. */
export function membersMeant(
  { member }: Pick<CommandInput, 'member'>,
  register: Register,
  scored: ScoredRegister,
): readonly ScoredMember[] {
  return member === undefined ? scored.members : [findMember(member, register, scored)];
}

/** Throws CommandRefused unless either one consultant or all are asked for. */
export function expectMemberOrAll({ member, all }: Pick<CommandInput, 'member' | 'all'>): void {
  if ((member === undefined) === !all) throw usageRefused('member-or-all');
}

/** The consultant by name or number. Throws CommandRefused where there is none in the year, or more than one. */
function findMember(typed: string, register: Register, scored: ScoredRegister): ScoredMember {
  const text = typed.trim();
  const isMeant = ({ fullName, memberNo }: MemberRow): boolean =>
    memberKey(fullName.trim()) === memberKey(text) || memberNo === text;
  const [found, other] = scored.members.filter(({ member }) => isMeant(member));
  if (found && other) throw ambiguous(found.member, other.member);
  if (found) return found;
  if (register.members.some(isMeant)) {
    throw usageRefused('member-not-in-year', { member: text, year: scored.year });
  }
  const suggestion = suggestName(
    text,
    register.members.map(({ fullName }) => fullName),
  );
  throw usageRefused('member-unknown', { member: text, ...(suggestion && { suggestion }) });
}

function ambiguous(first: MemberRow, second: MemberRow): CommandRefused {
  const isOneName = memberKey(first.fullName.trim()) === memberKey(second.fullName.trim());
  const [column, code] = isOneName
    ? (['fullName', 'member-name-twice'] as const)
    : (['memberNo', 'member-number-twice'] as const);
  const values = { first: first.place.cells[column] ?? '' };
  const issue = issueAt(code, cellPlace(second.place, column), second[column], values);
  return new CommandRefused({ kind: 'issue', issue });
}
