import { reportFormOf, reportFormsOf, scoreRegister } from '../../../actions';
import { reportFormBatch, reportFormDocument } from '../../../documents';
import { catalogueOf, say } from '../../../i18n';
import type { CommandInput } from '../arguments';
import type { ExitStatus } from '../exitStatus';
import { expectMemberOrAll, membersMeant } from '../membersMeant';
import { openRegister, periodOf } from '../openRegister';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';
import { writeDocuments } from '../writeDocuments';
import { outputPath } from '../writeOutput';

/** `cpd report`: the report form of one consultant, or of all behind a sheet of contents. */
export async function reportCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  expectMemberOrAll(input);
  const out = outputPath(input.out, 'report');
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const scored = scoreRegister(register, periodOf(register, input, session));
  const members = membersMeant(input, register, scored);
  const options = { language: input.lang };
  const { lines } = catalogueOf(session.language).command;
  const values = { count: members.length, year: scored.year };
  reportUnread(opened.decoded, session);
  if (members.length === 0) {
    session.report(say(lines['report-none'], values, session.language));
    session.report(say(lines['nothing-written'], {}, session.language));
    return 0;
  }
  const head = {
    ...scored,
    chamberName: register.settings.chamberName,
    language: register.language,
  };
  const documents = input.all
    ? reportFormBatch(reportFormsOf(scored, register, options), head)
    : members.map((member) => reportFormDocument(reportFormOf(member, register, options)));
  const occasion = { about: 'reports', period: scored, language: input.lang } as const;
  await writeDocuments({ documents, occasion, out, input: input.file, opened }, session);
  session.print(say(lines['report-total'], values, session.language));
  return 0;
}
