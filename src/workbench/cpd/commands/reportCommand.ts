import { suggestName, reportFormOf, scoreRegister } from '../../../actions';
import type { ScoredMember, ScoredRegister } from '../../../actions';
import { reportFormDocument } from '../../../documents';
import { catalogueOf, say } from '../../../i18n';
import { memberKey, type Register } from '../../../register';
import type { CommandInput } from '../arguments';
import { usageRefused } from '../commandRefusal';
import { openRegister, periodOf } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
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
  if (documents.length === 0) {
    session.report(say(lines['report-none'], values, session.language));
    return 0;
  }
  await writeDocuments({ documents, out, input: input.file, opened }, session);
  session.print(say(lines['report-total'], values, session.language));
  return 0;
}

/** The consultant by name or number. Throws CommandRefused where there is none of that name in the year. */
function findMember(name: string, register: Register, scored: ScoredRegister): ScoredMember {
  const isNamed = ({ fullName, memberNo }: { fullName: string; memberNo: string }): boolean =>
    memberKey(fullName) === memberKey(name.trim()) || memberNo === name.trim();
  const found = scored.members.find(({ member }) => isNamed(member));
  if (found) return found;
  if (register.members.some(isNamed)) {
    throw usageRefused('member-not-in-year', { member: name, year: scored.year });
  }
  const suggestion = suggestName(
    name,
    register.members.map(({ fullName }) => fullName),
  );
  throw usageRefused('member-unknown', { member: name, ...(suggestion && { suggestion }) });
}
