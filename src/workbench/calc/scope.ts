import type { Area } from '../model/area';
import type { CalcHost } from './calcHost';
import type { Node } from './syntax';
import type { Matrix, Scalar, SheetArea, Value, Variables } from './value';

/** Reads cells for a formula; throws NotReady when a cell has to be computed first. */
export interface Reader {
  cell(sheetId: string, row: number, column: number): Scalar;
  matrix(part: SheetArea): Matrix;
  /** The block that the formula at the cell spills over. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;
  /** Notes cells that only the evaluation could find, such as those of A1:INDEX(…). */
  dependOn(part: SheetArea): void;
}

/** Where a formula is evaluated. */
export interface Scope {
  readonly host: CalcHost;
  readonly reader: Reader;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly variables: Variables | undefined;
  /** Names on the way to here, so that a name that means itself ends. */
  readonly depth: number;
  readonly evaluate: (node: Node, scope: Scope) => Value;
  /** Calls a LAMBDA. */
  readonly apply: (callee: Value, args: readonly (Value | undefined)[], scope: Scope) => Value;
}

/** Thrown to put an evaluation off until the cell it reads is computed. */
export class NotReady extends Error {
  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
  ) {
    super('The cell is not computed yet.');
  }
}
