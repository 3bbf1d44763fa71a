import { gap } from './documentRow';
import type { DocumentRow } from './sheetDocument';
import { PLAIN, tableLayout } from './tableLayout';

/** Columns of the statement's table of activities; what else it says joins them. */
export const STATEMENT_COLUMNS: readonly number[] = [4, 10, 24, 30, 17, 8.5, 8.5, 28];

export const { placed, wide } = tableLayout(STATEMENT_COLUMNS);

/** What stands above a part of the statement. */
export function partTitle(title: string): DocumentRow[] {
  return [gap(8), ...wide(title, { ...PLAIN, bold: true, size: 11, vertical: 'bottom' }), gap(2)];
}
