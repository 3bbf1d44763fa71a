import { closeYear } from '../../../actions';
import { applyPlan, runExcel } from '../../../excel';
import { catalogueOf, say } from '../../../i18n';
import { saveWorkbook } from '../../xlsx/saveWorkbook';
import { actorOf } from '../actorOf';
import type { CommandInput } from '../arguments';
import { CommandRefused } from '../commandRefusal';
import { openRegister, periodOf } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';
import { refuseLosses } from '../writeDocuments';
import { outputPath, writeOutput } from '../writeOutput';

/** `cpd close`: keeps what each row of a year is, once its rollup is sent. */
export async function closeCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const out = outputPath(input.out, 'close');
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const { year, today } = periodOf(register, input, session);
  const by = { who: actorOf(register), today };
  const outcome = closeYear(opened.snapshot, { year, again: input.again }, by);
  if (outcome.kind === 'refused') throw new CommandRefused({ kind: 'action', refusal: outcome });
  refuseLosses(opened, out, session.language);
  await runExcel(opened.office.Excel, (context) => applyPlan(context, outcome.plan));
  opened.office.close();
  await writeOutput(out, await saveWorkbook(opened.workbook));
  reportUnread(opened.decoded, session);
  const { lines } = catalogueOf(session.language).command;
  session.report(say(lines.written, { path: out }, session.language));
  session.print(say(lines['year-closed'], { year }, session.language));
  return 0;
}
