import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { columnLetters } from '../model/area';

/** Formulas that a file writes once for many cells; each cell gets its own text. */
export class SharedFormulas {
  private readonly relative = new Map<string, string>();

  /** Keeps the formula, as the file spells it, of the cell that has it in full. */
  define(id: string, formula: string, row: number, column: number): void {
    this.relative.set(id, translateFormulaToR1C1(`=${formula}`, anchor(row, column)));
  }

  /** The formula as the file would spell it in that cell; undefined when it was never defined. */
  at(id: string, row: number, column: number): string | undefined {
    const relative = this.relative.get(id);
    return relative === undefined
      ? undefined
      : translateFormulaToA1(relative, anchor(row, column)).slice(1);
  }
}

function anchor(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
