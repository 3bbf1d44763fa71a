import type { Sheet } from './sheet';
export function setRows(
  sheet: Sheet,
  first: number,
  last: number,
  patch: { height?: number | null; hidden?: boolean },
): void {
  void [sheet, first, last, patch];
}
export function setColumns(
  sheet: Sheet,
  first: number,
  last: number,
  patch: { width?: number | null; hidden?: boolean },
): void {
  void [sheet, first, last, patch];
}
