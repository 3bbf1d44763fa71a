import type { Area } from './area';
import type { Sheet } from './sheet';
export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  void [sheet, area, across];
}
export function unmergeArea(sheet: Sheet, area: Area): void {
  void [sheet, area];
}
