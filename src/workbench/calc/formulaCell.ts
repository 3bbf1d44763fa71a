import { sameArea, type Area } from '../model/area';
import type { Precedents } from './precedents';
import type { Node } from './syntax';
import type { SheetArea } from './value';

/** A cell with a formula and what calculation knows of it. */
export class FormulaCell {
  dirty = false;
  /** Whether it has to be computed even if nothing it reads gets another value. */
  certain = false;
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
    readonly precedents: Precedents,
  ) {}

  get parts(): readonly SheetArea[] {
    return this.precedents.parts;
  }

  get volatile(): boolean {
    return this.precedents.volatile;
  }

  get area(): Area {
    return { top: this.row, left: this.column, bottom: this.row, right: this.column };
  }
}

/** Whether two formulas of one cell read the same cells by the same words, so that the result of one is the other's. */
export function meansTheSame(one: FormulaCell, other: FormulaCell): boolean {
  if (one.node !== other.node) return false;
  const [a, b] = [one.precedents, other.precedents];
  return (
    a.parts.length === b.parts.length &&
    a.meanings.length === b.meanings.length &&
    a.meanings.every((meaning, index) => meaning === b.meanings[index]) &&
    a.parts.every((part, index) => {
      const second = b.parts[index];
      return second?.sheetId === part.sheetId && sameArea(part.area, second.area);
    })
  );
}
