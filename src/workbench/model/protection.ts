import { isWholeColumns, isWholeRows, type Area } from './area';
import type { Sheet } from './sheet';
import { DEFAULT_PROTECTION_OPTIONS, type ProtectionOptions } from './sheetFeatures';
import { WorkbookError } from './workbookError';

type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

function denied(): WorkbookError {
  return new WorkbookError(
    'AccessDenied',
    'The cells are protected. Unprotect the sheet to change them.',
  );
}

/** Whether the sheet is guarded now: loading a file passes by. */
export function isGuarded(sheet: Sheet): boolean {
  return sheet.state.protection.protected && sheet.workbook.journal.recording;
}

/** Throws AccessDenied on a protected sheet, unless the permission is given there. */
export function requireUnprotected(sheet: Sheet, permission?: Permission): void {
  if (!isGuarded(sheet)) return;
  if (permission && sheet.state.protection.options[permission]) return;
  throw denied();
}

/** Throws AccessDenied when a protected sheet has a locked cell in the area. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (!isGuarded(sheet)) return;
  if (isWholeRows(area) || isWholeColumns(area)) throw denied();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (sheet.styleAt(row, column).locked) throw denied();
}

/** Protects the sheet; throws InvalidOperation when it is already. */
export function protectSheet(
  sheet: Sheet,
  options: Partial<ProtectionOptions>,
  password?: string,
): void {
  if (sheet.state.protection.protected)
    throw new WorkbookError('InvalidOperation', 'The sheet is already protected.');
  sheet.set('protection', {
    protected: true,
    options: { ...DEFAULT_PROTECTION_OPTIONS, ...options },
    ...(password !== undefined && password !== '' && { password }),
  });
  sheet.workbook.note({ kind: 'sheetProtection', sheetId: sheet.id });
}

/** Throws AccessDenied with a wrong password. */
export function unprotectSheet(sheet: Sheet, password?: string): void {
  const { protection } = sheet.state;
  if (!protection.protected) return;
  if (protection.password !== undefined && protection.password !== password)
    throw new WorkbookError('AccessDenied', 'The password is not correct.');
  sheet.set('protection', { protected: false, options: protection.options });
  sheet.workbook.note({ kind: 'sheetProtection', sheetId: sheet.id });
}
