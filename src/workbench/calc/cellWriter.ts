import { CellError } from '../model/cellValue';
import type { CalcHost } from './calcHost';
import type { Scalar } from './matrix';

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Writes computed values into the host and remembers which of them are new. */
export class CellWriter {
  private changedCells: CalculatedCell[] = [];
  constructor(private readonly host: CalcHost) {}

  write(sheetId: string, row: number, column: number, value: Scalar): void {
    if (sameScalar(this.host.valueAt(sheetId, row, column), value)) return;
    this.host.setComputed(sheetId, row, column, value);
    this.changedCells.push({ sheetId, row, column });
  }

  /** The cells written since the last call. */
  takeChanged(): readonly CalculatedCell[] {
    const taken = this.changedCells;
    this.changedCells = [];
    return taken;
  }
}

function sameScalar(a: Scalar, b: Scalar): boolean {
  if (a instanceof CellError && b instanceof CellError)
    return a.code === b.code && a.message === b.message;
  return a === b;
}
