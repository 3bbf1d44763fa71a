import { scoreRegister, statementsOf } from '../../../actions';
import { statementBatch, statementDocument } from '../../../documents';
import { catalogueOf, say } from '../../../i18n';
import type { CommandInput } from '../arguments';
import type { ExitStatus } from '../exitStatus';
import { expectMemberOrAll, membersMeant } from '../membersMeant';
import { openRegister, periodOf } from '../openRegister';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';
import { writeDocuments } from '../writeDocuments';
import { outputPath } from '../writeOutput';

/** `cpd statement`: the statement of one consultant, or of all behind a sheet of contents. Clause 1.9. */
export async function statementCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  expectMemberOrAll(input);
  const out = outputPath(input.out, 'statement');
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const scored = scoreRegister(register, periodOf(register, input, session));
  const members = membersMeant(input, register, scored);
  const statements = statementsOf(members, scored, register, { language: input.lang });
  const head = {
    ...scored,
    chamberName: register.settings.chamberName,
    language: register.language,
  };
  const documents = input.all
    ? statementBatch(statements, head)
    : statements.map(statementDocument);
  reportUnread(opened.decoded, session);
  const occasion = { about: 'statements', period: scored, language: input.lang } as const;
  await writeDocuments({ documents, occasion, out, input: input.file, opened }, session);
  const { lines } = catalogueOf(session.language).command;
  const values = { count: members.length, year: scored.year };
  session.print(say(lines['statement-total'], values, session.language));
  return 0;
}
