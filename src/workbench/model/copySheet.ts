import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
export function copySheet(workbook: Workbook, sheet: Sheet, position: number): Sheet {
  void [workbook, position];
  return sheet;
}
