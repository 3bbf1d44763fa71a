import type { SheetDocument } from '../../documents';
import { renderDocuments, type RenderOptions } from '../renderDocuments';
import type { Undo } from './carryOut';
import type { PatientExcel } from './patientExcel';
import { readSheetPrints } from './sheetPrint';

/** New sheets with the way back, or nothing: a drawing that was cancelled leaves no sheet behind. */
export type DrawnDocuments =
  { readonly sheets: readonly string[]; readonly undo: Undo } | { readonly cancelled: true };

/** Draws documents on new sheets; when cancelled or refused on the way, those drawn so far are removed again. */
export async function drawDocuments(
  patient: PatientExcel,
  documents: readonly SheetDocument[],
  { onProgress, signal }: Pick<RenderOptions, 'onProgress' | 'signal'>,
): Promise<DrawnDocuments> {
  const activeSheet = await patient.read(readActiveSheet);
  const added: string[] = [];
  const onSheet = (name: string): unknown => added.push(name);
  let sheets: readonly string[] = [];
  try {
    sheets = await patient.write((context) =>
      renderDocuments(context, documents, { onProgress, onSheet, signal }),
    );
  } finally {
    if (sheets.length < documents.length) {
      await patient.write((context) => removeSheets(context, added));
    }
  }
  if (sheets.length < documents.length) return { cancelled: true };
  const prints = await patient.read((context) => readSheetPrints(context, sheets));
  return {
    sheets,
    undo: { ...NOTHING, sheets: prints.flatMap((print) => print ?? []), activeSheet },
  };
}

const NOTHING: Omit<Undo, 'sheets' | 'activeSheet'> = {
  blocks: [],
  tables: [],
  formats: [],
  names: [],
  touched: { isStructural: true, tables: new Map() },
};

async function readActiveSheet({ workbook }: Excel.RequestContext): Promise<string> {
  const sheet = workbook.worksheets.getActiveWorksheet().load('name');
  await workbook.context.sync();
  return sheet.name;
}

async function removeSheets(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name).load('name'));
  await workbook.context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await workbook.context.sync();
}
