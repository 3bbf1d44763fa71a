import { renameInFormula } from '../calc/shiftFormula';
import { mapFormulas } from './formulas';
import { Sheet } from './sheet';
import type { Visibility } from './sheetFeatures';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbookError';

const FORBIDDEN = /[[\]:*?/\\]/;

/** Throws InvalidArgument for a name Excel refuses, ItemAlreadyExists for one another sheet has. */
export function requireSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  const quoted = name.startsWith("'") || name.endsWith("'");
  const reserved = name.toLowerCase() === 'history';
  if (name === '' || name.length > 31 || FORBIDDEN.test(name) || quoted || reserved)
    throw new WorkbookError('InvalidArgument', `"${name}" is not a valid sheet name.`);
  const wanted = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === wanted))
    throw new WorkbookError('ItemAlreadyExists', `There is already a sheet "${name}".`);
}

export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.journal.recording && workbook.state.structureProtection.protected)
    throw new WorkbookError('AccessDenied', 'The structure of the workbook is protected.');
}

export function addSheet(workbook: Workbook, name = freeSheetName(workbook)): Sheet {
  requireOpenStructure(workbook);
  requireSheetName(workbook, name);
  return placeSheet(workbook, new Sheet(workbook, workbook.nextSheetId(), name));
}

/** Puts a new sheet among the others, last unless told where. */
export function placeSheet(
  workbook: Workbook,
  sheet: Sheet,
  position: number = workbook.sheets.length,
): Sheet {
  workbook.set('sheets', workbook.sheets.toSpliced(position, 0, sheet));
  workbook.stale.bindings();
  workbook.note({ kind: 'sheetAdded', sheetId: sheet.id });
  return sheet;
}

export function removeSheet(workbook: Workbook, sheet: Sheet): void {
  requireOpenStructure(workbook);
  requireAnotherVisible(workbook, sheet);
  for (const table of sheet.tables)
    workbook.note({ kind: 'tableDeleted', tableId: table.id, sheetId: sheet.id });
  workbook.set(
    'sheets',
    workbook.sheets.filter((other) => other !== sheet),
  );
  workbook.names.removeScope(sheet.id);
  workbook.stale.bindings();
  workbook.note({ kind: 'sheetDeleted', sheetId: sheet.id });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  requireOpenStructure(workbook);
  if (!(position >= 0 && position < workbook.sheets.length))
    throw new WorkbookError('InvalidArgument', 'There is no such position among the sheets.');
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.set('sheets', others.toSpliced(position, 0, sheet));
  workbook.note({ kind: 'sheetMoved', sheetId: sheet.id });
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  requireOpenStructure(workbook);
  requireSheetName(workbook, name, sheet);
  const from = sheet.name;
  if (from === name) return;
  sheet.set('name', name);
  mapFormulas(
    workbook,
    () => (formula) => renameInFormula(formula, { kind: 'sheet', from, to: name }),
  );
  workbook.stale.bindings();
  workbook.note({ kind: 'sheetRenamed', sheetId: sheet.id });
}

export function setSheetVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility) {
  requireOpenStructure(workbook);
  if (visibility !== 'Visible') requireAnotherVisible(workbook, sheet);
  sheet.set('visibility', visibility);
  workbook.note({ kind: 'sheetVisibility', sheetId: sheet.id });
}

function requireAnotherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.journal.recording) return;
  const visible = workbook.sheets.filter(({ state }) => state.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet)
    throw new WorkbookError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
