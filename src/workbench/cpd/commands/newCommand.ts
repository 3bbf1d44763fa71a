import { stat } from 'node:fs/promises';
import { setUp } from '../../../actions';
import { applyPlan, readWorkbook, runExcel } from '../../../excel';
import { catalogueOf, say } from '../../../i18n';
import { invariant, yearOf } from '../../../rules';
import type { SetUpInput } from '../../../actions';
import type { CommandInput } from '../arguments';
import { usageRefused } from '../commandRefusal';
import { fileOf } from '../newWorkbook';
import type { ExitStatus } from '../exitStatus';
import type { Session } from '../session';
import type { OfficeRealm } from '../../richapi/officeRealm';
import { outputPath, writeOutput } from '../writeOutput';

/** `cpd new`: an empty register. A file that is there already is left alone. */
export async function newCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const path = outputPath(input.file, 'new');
  if (await exists(path)) throw usageRefused('out-exists', { path });
  const bytes = await fileOf(session, (office) =>
    setUpRegister(office, {
      language: input.lang === 'kk' ? 'kk' : 'ru',
      year: input.year ?? yearOf(session.today),
      settings: {},
    }),
  );
  await writeOutput(path, bytes);
  const { lines } = catalogueOf(session.language).command;
  session.report(say(lines.written, { path: input.file }, session.language));
  return 0;
}

/** Makes the workbook a register, as the pane's set-up does. */
export async function setUpRegister(office: OfficeRealm, input: SetUpInput): Promise<void> {
  await runExcel(office.Excel, async (context) => {
    const outcome = setUp(input, await readWorkbook(context));
    invariant(outcome.kind === 'planned', 'A new workbook has no sheets of ours');
    await applyPlan(context, outcome.plan);
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
