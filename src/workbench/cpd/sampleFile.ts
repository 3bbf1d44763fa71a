import { sampleRegister } from '../../actions';
import { applyPlan, runExcel } from '../../excel';
import type { TableKey, WorkbookLanguage } from '../../register';
import { tableCells, TABLES } from '../../register';
import type { Year } from '../../rules';
import { setUpRegister } from './commands/newCommand';
import { fileOf } from './newWorkbook';
import type { Session } from './session';

const FILLED = ['members', 'activities', 'exemptions', 'reports'] as const satisfies TableKey[];

/** The sample register as a file: set up and filled through office.js as a person's workbook would be. */
export function sampleFile(
  language: WorkbookLanguage,
  year: Year,
  session: Session,
): Promise<Uint8Array> {
  const sample = sampleRegister({ language, year });
  return fileOf(session, async (office) => {
    await setUpRegister(office, { language, year, settings: sample.settings });
    await runExcel(office.Excel, (context) =>
      applyPlan(
        context,
        FILLED.map((key) => ({
          kind: 'fill-table',
          name: TABLES[key].name,
          rows: tableCells(key, sample[key]),
        })),
      ),
    );
  });
}
