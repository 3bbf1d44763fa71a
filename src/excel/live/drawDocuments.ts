import type { SheetDocument } from '../../documents';
import { renderDocuments, type RenderOptions } from '../renderDocuments';
import type { Undo } from './carryOut';
import { nameFormula, queueName } from './guard';
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
      await patient.write((context) => removeSheets(context, added, areaNames(documents)));
    }
  }
  if (sheets.length < documents.length) return { cancelled: true };
  const prints = await patient.read((context) => readSheetPrints(context, sheets));
  const names = await patient.read((context) => readNames(context, areaNames(documents)));
  return {
    sheets,
    undo: { ...NOTHING, names, sheets: prints.flatMap((print) => print ?? []), activeSheet },
  };
}

function areaNames(documents: readonly SheetDocument[]): string[] {
  return documents.flatMap(({ areaName }) => areaName ?? []);
}

async function readNames(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): Promise<Undo['names']> {
  if (names.length === 0) return [];
  const items = names.map((name) => queueName(workbook, name));
  await workbook.context.sync();
  return names.map((name, index) => ({
    name,
    before: undefined,
    after: items[index] && nameFormula(items[index]),
  }));
}

const NOTHING: Omit<Undo, 'names' | 'sheets' | 'activeSheet'> = {
  blocks: [],
  tables: [],
  formats: [],
  touched: { isStructural: true, tables: new Map() },
};

async function readActiveSheet({ workbook }: Excel.RequestContext): Promise<string> {
  const sheet = workbook.worksheets.getActiveWorksheet().load('name');
  await workbook.context.sync();
  return sheet.name;
}

async function removeSheets(
  { workbook }: Excel.RequestContext,
  sheetNames: readonly string[],
  names: readonly string[],
): Promise<void> {
  const items = names.map((name) => queueName(workbook, name));
  const sheets = sheetNames.map((name) =>
    workbook.worksheets.getItemOrNullObject(name).load('name'),
  );
  await workbook.context.sync();
  for (const item of [...items, ...sheets]) if (!item.isNullObject) item.delete();
  await workbook.context.sync();
}
