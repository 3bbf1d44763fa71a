import type { Sheet } from './sheet';
import { withStyle, type CellStyle, type StylePatch } from './style';
export function conditionalPatch(
  sheet: Sheet,
  row: number,
  column: number,
): StylePatch | undefined {
  void [sheet, row, column];
  return undefined;
}
export function conditionalStyle(sheet: Sheet, row: number, column: number): CellStyle {
  return withStyle(sheet.styleAt(row, column), conditionalPatch(sheet, row, column) ?? {});
}
