import type { Day } from '../../rules';
import { dottedDay, normaliseName } from '../../rules';
import type { MemberRow, Register, ReportLanguage, Snapshot } from '../../register';
import { dayOfText, decode, memberKey, REPORT_LANGUAGE_WORDS } from '../../register';
import { suggestName } from '../check/nameSuggestion';
import type { InputProblem } from '../inputProblem';
import { hasErrors, inputProblem } from '../inputProblem';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal, together } from '../outcome';
import { planNewRow, planRowChange, tableMissing } from '../planRow';
import { nameWithoutNumber } from '../reportForms';
import { renameRows } from './renameRows';

/** A new consultant as a person enters them. */
export interface MemberInput {
  readonly fullName: string;
  readonly memberNo: string;
  /** As typed. */
  readonly since: string;
  readonly reportLanguage: ReportLanguage | '';
  readonly email: string;
  /** Said where somebody of the same name is in the list: both names then get their number. */
  readonly isOtherPerson: boolean;
}

export type MemberProblem = InputProblem<keyof MemberInput>;

/** Characters that Excel's sums by name would read as a pattern or a comparison. */
const PATTERN_CHARACTERS = /[*?~]|^[<>=]/u;

/** What is wrong or worth knowing about a new consultant, before anything is saved. */
export function readMember(input: MemberInput, register: Register): MemberProblem[] {
  const { members } = register;
  const name = input.fullName.trim();
  const number = input.memberNo.trim();
  const problems: MemberProblem[] = [];
  if (name === '') problems.push(inputProblem('fullName', 'member-name-missing'));
  if (PATTERN_CHARACTERS.test(name))
    problems.push(inputProblem('fullName', 'member-name-wildcard'));
  const namesakes = namesakesOf(name, members);
  if (namesakes.length > 0 && !input.isOtherPerson) {
    problems.push(inputProblem('fullName', 'member-name-taken'));
  }
  const near = suggestName(
    name,
    members.map(({ fullName }) => fullName),
  );
  if (namesakes.length === 0 && near !== undefined) {
    problems.push(inputProblem('fullName', 'member-name-near', { suggestion: near }));
  }
  const isNeeded = namesakes.length > 0 && input.isOtherPerson;
  if (number === '' && isNeeded) problems.push(inputProblem('memberNo', 'member-number-missing'));
  const holder = members.find((row) => number !== '' && row.memberNo === number);
  if (holder) {
    problems.push(inputProblem('memberNo', 'member-number-taken', { member: holder.fullName }));
  }
  if (dayOfText(input.since) === undefined) {
    problems.push(inputProblem('since', 'member-since-unreadable'));
  }
  return problems;
}

/** Plans a new consultant. Two people of one name both get their number added, and the rows of the first follow. */
export function joinMember(snapshot: Snapshot, input: MemberInput, by: By): Outcome {
  const { register } = decode(snapshot);
  const since = dayOfText(input.since);
  if (hasErrors(readMember(input, register)) || since === undefined) return refusal('input-errors');
  const name = input.fullName.trim();
  const namesakes = namesakesOf(name, register.members);
  const fullName = namesakes.length === 0 ? name : numbered(name, input.memberNo.trim());
  const number = input.memberNo.trim();
  const added = planNewRow('members', snapshot, {
    memberNo: number === '' ? null : { code: number },
    fullName,
    since: { day: since },
    reportLanguage:
      input.reportLanguage === ''
        ? null
        : REPORT_LANGUAGE_WORDS[input.reportLanguage][register.language],
    email: input.email.trim() === '' ? null : input.email.trim(),
  });
  const renamed = namesakes
    .filter(({ fullName: held, memberNo }) => held === nameWithoutNumber(held) && memberNo !== '')
    .map((row) => giveName(snapshot, register, row, numbered(row.fullName, row.memberNo)));
  return withLog(snapshot, together([added, ...renamed]), by, [
    {
      event: 'member-joined',
      member: fullName,
      where: added.kind === 'planned' ? added.place : undefined,
      after: dottedDay(since),
    },
  ]);
}

/** Plans the last day of membership. */
export function leaveMember(snapshot: Snapshot, name: string, until: Day, by: By): Outcome {
  const table = snapshot.tables.members;
  if (!table) return tableMissing('members', snapshot);
  const { register } = decode(snapshot);
  const member = register.members.find((row) => memberKey(row.fullName) === memberKey(name));
  if (!member) return refusal('member-unknown', { text: name });
  if (member.since !== undefined && until < member.since) return refusal('input-errors');
  const cells = member.until === until ? {} : { until: { day: until } };
  const index = member.place.row - table.top - 2;
  const outcome = planRowChange('members', table, index, cells, ['fullName']);
  return withLog(snapshot, outcome, by, [
    {
      event: 'member-left',
      member: member.fullName,
      where: outcome.kind === 'planned' ? outcome.place : undefined,
      before: member.until === undefined ? '—' : dottedDay(member.until),
      after: dottedDay(until),
    },
  ]);
}

/** Plans another name for a consultant, in the list and in every row. */
export function giveName(
  snapshot: Snapshot,
  register: Register,
  member: MemberRow,
  name: string,
): Outcome {
  const table = snapshot.tables.members;
  if (!table) return tableMissing('members', snapshot);
  const index = member.place.row - table.top - 2;
  return together([
    planRowChange('members', table, index, { fullName: name }, ['memberNo']),
    renameRows(snapshot, register, member.fullName, name),
  ]);
}

function namesakesOf(name: string, members: readonly MemberRow[]): MemberRow[] {
  const key = normaliseName(nameWithoutNumber(name));
  return members.filter(
    ({ fullName }) => key !== '' && normaliseName(nameWithoutNumber(fullName)) === key,
  );
}

function numbered(name: string, number: string): string {
  return `${nameWithoutNumber(name)} (№ ${number})`;
}
