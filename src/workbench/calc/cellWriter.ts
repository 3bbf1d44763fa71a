import { MAX_COLUMNS } from '../model/area';
import { CellError } from '../model/cellValue';
import type { CalcHost } from './calcHost';
import type { Scalar } from './matrix';
import { cellKey } from './rangeIndex';
import { mapEntry } from './mapEntry';

export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Writes computed values into the host and remembers which cells differ from before. */
export class CellWriter {
  private readonly before = new Map<string, Map<number, Scalar>>();
  constructor(private readonly host: CalcHost) {}

  /** False when the cell holds the value already. */
  write(sheetId: string, row: number, column: number, value: Scalar): boolean {
    const old = this.host.valueAt(sheetId, row, column);
    if (sameScalar(old, value)) return false;
    const sheet = mapEntry(this.before, sheetId, () => new Map<number, Scalar>());
    const key = cellKey(row, column);
    if (!sheet.has(key)) sheet.set(key, old);
    this.host.setComputed(sheetId, row, column, value);
    return true;
  }

  /** The cells that hold another value than at the last call. */
  takeChanged(): readonly CalculatedCell[] {
    const changed: CalculatedCell[] = [];
    for (const [sheetId, cells] of this.before)
      for (const [key, old] of cells) {
        const column = key % MAX_COLUMNS;
        const row = (key - column) / MAX_COLUMNS;
        if (!sameScalar(this.host.valueAt(sheetId, row, column), old))
          changed.push({ sheetId, row, column });
      }
    this.before.clear();
    return changed;
  }
}

function sameScalar(a: Scalar, b: Scalar): boolean {
  if (a instanceof CellError && b instanceof CellError)
    return a.code === b.code && a.message === b.message;
  return a === b;
}
