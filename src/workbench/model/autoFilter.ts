import { intersects } from './area';
import { filterRows } from './filterRows';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import type { AutoFilter } from './sheetFeatures';
import { WorkbookError } from './workbookError';

/** Filters a block of the sheet by its columns, or no longer with null; throws InvalidOperation over a table. */
export function applyAutoFilter(sheet: Sheet, filter: AutoFilter | null): void {
  requireUnprotected(sheet, 'allowAutoFilter');
  const { autoFilter } = sheet.state;
  if (filter && sheet.tables.some((table) => intersects(table.area, filter.area)))
    throw new WorkbookError('InvalidOperation', 'A table has a filter of its own.');
  if (autoFilter) refreshFilter(sheet, { ...autoFilter, criteria: new Map() });
  refreshFilter(sheet, filter);
  sheet.set('autoFilter', filter);
}

/** Hides and shows rows by what the cells say now. */
export function refreshFilter(sheet: Sheet, filter: AutoFilter | null): void {
  if (!filter || filter.area.top === filter.area.bottom) return;
  sheet.workbook.settle();
  filterRows(sheet, { ...filter.area, top: filter.area.top + 1 }, filter.criteria);
}
