import { runExcel } from '../../excel';
import { Workbook } from '../model/workbook';
import { saveWorkbook } from '../xlsx/saveWorkbook';
import { openExcel } from './embeddedExcel';
import type { Session } from './session';
import type { OfficeRealm } from '../richapi/officeRealm';

/** A workbook with one empty sheet, as a person gets it from Excel. */
function newWorkbook(session: Session): Workbook {
  const workbook = new Workbook({ clock: session.clock });
  workbook.restore(() => workbook.addSheet());
  return workbook;
}

/** Runs work on a new workbook through office.js and gives the file, without the empty sheet the workbook began with. */
export async function fileOf(
  session: Session,
  work: (office: OfficeRealm) => Promise<void>,
): Promise<Uint8Array> {
  const workbook = newWorkbook(session);
  const office = openExcel(workbook, session.language);
  await work(office);
  await runExcel(office.Excel, async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  office.close();
  return saveWorkbook(workbook);
}
