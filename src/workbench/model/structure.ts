import type { Area } from './area';
import type { Sheet } from './sheet';
export function shiftRows(sheet: Sheet, at: number, count: number): void {
  void [sheet, at, count];
}
export function shiftColumns(sheet: Sheet, at: number, count: number): void {
  void [sheet, at, count];
}
export function insertCells(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  void [sheet, area, direction];
}
export function deleteCells(sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  void [sheet, area, direction];
}
