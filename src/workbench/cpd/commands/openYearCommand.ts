import { nextYearRegister } from '../../../actions';
import { applyPlan, runExcel } from '../../../excel';
import { catalogueOf, say } from '../../../i18n';
import type { CommandInput } from '../arguments';
import { CommandRefused, usageRefused } from '../commandRefusal';
import { fileOf } from '../newWorkbook';
import { openRegister } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';
import { isSameFile, outputPath, writeOutput } from '../writeOutput';
import { setUpRegister } from './newCommand';

/** `cpd open-year`: a register for the next year, with the members, scale, settings and exemptions that go on. */
export async function openYearCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const out = outputPath(input.out, 'open-year');
  if (await isSameFile(out, input.file)) throw usageRefused('out-exists', { path: out });
  if (input.year === undefined) throw usageRefused('year-missing');
  const opened = await openRegister(input.file, session);
  opened.office.close();
  const ready = nextYearRegister(opened.snapshot, input.year);
  if (ready.kind === 'refused') throw new CommandRefused({ kind: 'action', refusal: ready });
  const { input: setUp, fill } = ready.next;
  const bytes = await fileOf(session, async (office) => {
    await setUpRegister(office, setUp);
    await runExcel(office.Excel, (context) => applyPlan(context, fill));
  });
  await writeOutput(out, bytes);
  reportUnread(opened.decoded, session);
  const { lines } = catalogueOf(session.language).command;
  session.report(say(lines.written, { path: out }, session.language));
  session.print(say(lines['year-opened'], { year: input.year }, session.language));
  return 0;
}
