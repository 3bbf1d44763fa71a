import type { SheetDocument } from '../../documents';
import { renderDocuments, runExcel } from '../../excel';
import { catalogueOf, lossText, say } from '../../i18n';
import { saveWorkbook } from '../xlsx/saveWorkbook';
import { documentsFile } from './newWorkbook';
import type { OpenedRegister } from './openRegister';
import type { Session } from './session';
import { isSameFile, writeOutput } from './writeOutput';

export interface DocumentOutput {
  readonly documents: readonly SheetDocument[];
  readonly out: string;
  /** The register's own path: named as output, it gets the documents as further sheets. */
  readonly input: string;
  readonly opened: OpenedRegister;
}

/** Writes documents into a file of their own, or into the register where that is named as output. */
export async function writeDocuments(output: DocumentOutput, session: Session): Promise<void> {
  const { documents, out, input, opened } = output;
  const { language } = session;
  const { lines } = catalogueOf(language).command;
  if (await isSameFile(out, input)) {
    await runExcel(opened.office.Excel, (context) => renderDocuments(context, documents));
    await writeOutput(out, await saveWorkbook(opened.workbook));
    if (opened.losses.length > 0) {
      const losses = opened.losses.map((loss) => `  ${lossText(loss, language)}`);
      session.report([say(lines.losses, {}, language), ...losses].join('\n'));
    }
  } else await writeOutput(out, await documentsFile(session, documents));
  opened.office.close();
  session.report(say(lines.written, { path: out }, language));
}
