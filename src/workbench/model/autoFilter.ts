import type { Sheet } from './sheet';
import type { AutoFilter } from './sheetFeatures';
export function applyAutoFilter(sheet: Sheet, filter: AutoFilter | null): void {
  sheet.set('autoFilter', filter);
}
export function refreshFilter(sheet: Sheet, filter: AutoFilter | null): void {
  void [sheet, filter];
}
