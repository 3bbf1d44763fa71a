import type { Area } from '../model/area';
import type { Node } from './syntax';
import type { SheetArea } from './value';

/** A cell with a formula and what calculation knows of it. */
export class FormulaCell {
  dirty = false;
  /** Cells that only the last evaluation found. */
  found: readonly SheetArea[] = [];
  /** The block it spills over, itself included; undefined while it fills one cell. */
  spill: Area | undefined;
  /** The block it would fill if nothing stood there. */
  blocked: Area | undefined;
  /** Its place in the search for cycles; -1 while not visited. */
  visit = -1;
  lowest = -1;
  readsItself = false;
  ordered = false;

  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    readonly node: Node,
    readonly parts: readonly SheetArea[],
    readonly volatile: boolean,
  ) {}

  get area(): Area {
    return { top: this.row, left: this.column, bottom: this.row, right: this.column };
  }
}
