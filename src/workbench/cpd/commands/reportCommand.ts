import { suggestName, reportFormOf, scoreRegister } from '../../../actions';
import type { ScoredMember, ScoredRegister } from '../../../actions';
import { reportFormDocument } from '../../../documents';
import { catalogueOf, say } from '../../../i18n';
import { cellPlace, issueAt, memberKey, type MemberRow, type Register } from '../../../register';
import type { CommandInput } from '../arguments';
import { CommandRefused, usageRefused } from '../commandRefusal';
import { openRegister, periodOf } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
import { reportUnread } from '../reportUnread';
import { writeDocuments } from '../writeDocuments';
import type { Session } from '../session';
import { outputPath } from '../writeOutput';

/** `cpd report`: the report form of one consultant or of all, a sheet each. */
export async function reportCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  if ((input.member === undefined) === !input.all) throw usageRefused('member-or-all');
  const out = outputPath(input.out, 'report');
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const scored = scoreRegister(register, periodOf(register, input, session));
  const members =
    input.member === undefined ? scored.members : [findMember(input.member, register, scored)];
  const documents = members.map((member) =>
    reportFormDocument(reportFormOf(member, register, { language: input.lang })),
  );
  const { lines } = catalogueOf(session.language).command;
  const values = { count: documents.length, year: scored.year };
  reportUnread(opened.decoded, session);
  if (documents.length === 0) {
    session.report(say(lines['report-none'], values, session.language));
    session.report(say(lines['nothing-written'], {}, session.language));
    return 0;
  }
  await writeDocuments({ documents, out, input: input.file, opened }, session);
  session.print(say(lines['report-total'], values, session.language));
  return 0;
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
