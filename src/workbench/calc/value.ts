import type { Area } from '../model/area';
import type { Matrix, Scalar } from './matrix';
import type { Node } from './syntax';

export { errorOf, Matrix, type Scalar } from './matrix';

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Cells referred to, not yet read. */
export class Reference {
  constructor(readonly parts: readonly SheetArea[]) {}

  /** The only block of the reference; undefined for a union. */
  get single(): SheetArea | undefined {
    return this.parts.length === 1 ? this.parts[0] : undefined;
  }
}

/** A LAMBDA with the variables that were visible where it was written. */
export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Node,
    readonly variables: Variables | undefined,
  ) {}
}

export interface Variables {
  readonly name: string;
  readonly value: Value;
  readonly outer: Variables | undefined;
}

export type Value = Scalar | Matrix | Reference | Lambda;
