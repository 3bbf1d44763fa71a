import type { Area } from './area';
import type { CellValue } from './cellValue';
import type { Sheet } from './sheet';
/** As typed; null leaves the cell alone. */
export type Input = CellValue;
export function writeInputs(sheet: Sheet, area: Area, inputs: readonly (readonly Input[])[]): void {
  void [sheet, area, inputs];
}
