import { setUpSample } from '../../actions';
import { applyPlan, readWorkbook, runExcel } from '../../excel';
import type { WorkbookLanguage } from '../../register';
import type { Year } from '../../rules';
import { invariant } from '../../rules';
import { fileOf } from './newWorkbook';
import type { Session } from './session';

/** The sample register as a file: set up and filled through office.js as a person's workbook would be. */
export function sampleFile(
  language: WorkbookLanguage,
  year: Year,
  session: Session,
): Promise<Uint8Array> {
  return fileOf(session, (office) =>
    runExcel(office.Excel, async (context) => {
      const outcome = setUpSample({ language, year }, await readWorkbook(context));
      invariant(outcome.kind === 'planned', 'A new workbook has no sheets of ours');
      await applyPlan(context, outcome.plan);
    }),
  );
}
