import { documentProperties, type DocumentOccasion, type SheetDocument } from '../../documents';
import { renderDocuments, runExcel } from '../../excel';
import { catalogueOf, lossText, say, type Language } from '../../i18n';
import { saveWorkbook } from '../xlsx/saveWorkbook';
import { usageRefused } from './commandRefusal';
import { documentsFile } from './documentsFile';
import type { OpenedRegister } from './openRegister';
import type { Session } from './session';
import { isSameFile, writeOutput } from './writeOutput';

export interface DocumentOutput {
  readonly documents: readonly SheetDocument[];
  readonly occasion: DocumentOccasion;
  readonly out: string;
  /** The register's own path: named as output, it gets the documents as further sheets. */
  readonly input: string;
  readonly opened: OpenedRegister;
}

/** Writes documents into a file of their own, or into the register where that is named as output. */
export async function writeDocuments(output: DocumentOutput, session: Session): Promise<void> {
  const { documents, occasion, out, input, opened } = output;
  const { language } = session;
  const { lines } = catalogueOf(language).command;
  if (await isSameFile(out, input)) {
    refuseLosses(opened, out, language);
    await runExcel(opened.office.Excel, (context) => renderDocuments(context, documents));
    await writeOutput(out, await saveWorkbook(opened.workbook));
  } else {
    const properties = documentProperties(opened.decoded.register, documents, occasion);
    await writeOutput(out, await documentsFile(documents, properties));
  }
  opened.office.close();
  session.report(say(lines.written, { path: out }, language));
}

/** A workbook with something in it that cannot be kept is not written over. */
export function refuseLosses(
  { losses }: Pick<OpenedRegister, 'losses'>,
  path: string,
  language: Language,
): void {
  if (losses.length === 0) return;
  const what = losses.map((loss) => lossText(loss, language)).join('; ');
  throw usageRefused('would-lose', { path, what });
}
