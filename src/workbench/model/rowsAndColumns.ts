import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from './area';
import type { ColumnFormat, RowFormat } from './cell';
import { MAX_ROW_HEIGHT } from './columnWidth';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { WorkbookError } from './workbookError';

/** Null gives the standard height again. */
export interface RowPatch {
  readonly height?: number | null;
  readonly hidden?: boolean;
}

/** Null gives the standard width again. */
export interface ColumnPatch {
  readonly width?: number | null;
  readonly hidden?: boolean;
}

export function setRows(sheet: Sheet, first: number, last: number, patch: RowPatch): void {
  requireUnprotected(sheet, 'allowFormatRows');
  requireSpan(first, last, MAX_ROWS);
  if (patch.height !== undefined) requireLength(patch.height, MAX_ROW_HEIGHT);
  const used = sheet.usedArea()?.bottom ?? 0;
  // Only the standard can say something about every row of a sheet.
  const whole = first === 0 && last === MAX_ROWS - 1;
  if (whole && patch.height) sheet.set('standardHeight', patch.height);
  const end = whole ? used : last;
  for (let row = first; row <= end; row += 1)
    sheet.grid.setRowFormat(row, patchedRow(sheet.grid.rowFormat(row), patch));
  const area = { ...WHOLE_SHEET, top: first, bottom: last };
  const kind = patch.hidden === undefined ? 'format' : 'rowHidden';
  sheet.workbook.note({ kind, sheetId: sheet.id, area });
}

function patchedRow(format: RowFormat, { height, hidden }: RowPatch): RowFormat {
  const { height: oldHeight, filtered, hidden: oldHidden, ...rest } = format;
  const nextHeight = height === undefined ? oldHeight : (height ?? undefined);
  const nextHidden = hidden ?? oldHidden ?? false;
  return {
    ...rest,
    ...(nextHeight !== undefined && { height: nextHeight }),
    ...(nextHidden && { hidden: true }),
    ...(filtered && hidden !== false && { filtered }),
  };
}

export function setColumns(sheet: Sheet, first: number, last: number, patch: ColumnPatch): void {
  requireUnprotected(sheet, 'allowFormatColumns');
  requireSpan(first, last, MAX_COLUMNS);
  if (patch.width !== undefined) requireLength(patch.width, 1400);
  if (first === 0 && last === MAX_COLUMNS - 1 && patch.width)
    sheet.set('standardWidth', patch.width);
  const end = last === MAX_COLUMNS - 1 ? Math.max(first, sheet.grid.columns.length - 1) : last;
  for (let column = first; column <= end; column += 1)
    sheet.grid.setColumnFormat(column, patchedColumn(sheet.grid.columnFormat(column), patch));
  const area = { ...WHOLE_SHEET, left: first, right: last };
  const kind = patch.hidden === undefined ? 'format' : 'columnHidden';
  sheet.workbook.note({ kind, sheetId: sheet.id, area });
}

function patchedColumn(format: ColumnFormat, { width, hidden }: ColumnPatch): ColumnFormat {
  const { width: oldWidth, hidden: oldHidden, ...rest } = format;
  const nextWidth = width === undefined ? oldWidth : (width ?? undefined);
  const nextHidden = hidden ?? oldHidden ?? false;
  return {
    ...rest,
    ...(nextWidth !== undefined && { width: nextWidth }),
    ...(nextHidden && { hidden: true }),
  };
}

function requireSpan(first: number, last: number, limit: number): void {
  if (!(first >= 0 && last >= first && last < limit))
    throw new WorkbookError('InvalidArgument', 'There are no such rows or columns.');
}

function requireLength(points: number | null, limit: number): void {
  if (points !== null && !(points >= 0 && points <= limit))
    throw new WorkbookError('InvalidArgument', `A length lies between 0 and ${limit} points.`);
}
