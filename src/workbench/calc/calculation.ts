import type { Area } from '../model/area';
import type { CellValue } from '../model/cellValue';
import type { CalcHost } from './calcHost';

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a recalculation did: formulas evaluated, cells whose value changed, addresses that refer to themselves. */
export interface Recalculation {
  readonly evaluated: number;
  readonly changed: readonly CalculatedCell[];
  readonly cycles: readonly string[];
}

/** Keeps the computed values of a workbook up to date, evaluating only what depends on a change. */
export class Calculation {
  constructor(private readonly host: CalcHost) {}
  formulaChanged(sheetId: string, row: number, column: number): void {
    void [this.host, sheetId, row, column];
  }
  valuesChanged(sheetId: string, area: Area): void {
    void [sheetId, area];
  }
  structureChanged(): void {}
  recalculate(options: { readonly full?: boolean } = {}): Recalculation {
    void options;
    return { evaluated: 0, changed: [], cycles: [] };
  }
  evaluate(
    formula: string,
    sheetId: string,
    row: number,
    column: number,
  ): CellValue | CellValue[][] {
    void [formula, sheetId, row, column];
    return null;
  }
}
