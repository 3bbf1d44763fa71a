import type { Area } from './area';
import type { Sheet } from './sheet';
export function autofitColumns(sheet: Sheet, area: Area): void {
  void [sheet, area];
}
export function autofitRows(sheet: Sheet, area: Area): void {
  void [sheet, area];
}
