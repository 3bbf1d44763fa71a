import type { Calculation } from '../calc/calculation';
import { cellArea, contains, union, type Area } from './area';
import type { Cell } from './cell';
import type { Journal } from './journal';
import type { Sheet } from './sheet';
import { sweepSpills } from './spills';

interface StaleArea {
  readonly sheetId: string;
  area: Area;
}

/** What calculation has not been told yet. */
export class StaleCells {
  /** The sheets where a formula fills more than its own cell. */
  readonly spills = new Set<Sheet>();
  private structural = false;
  private meanings = false;
  private customFunctions = false;
  /** Loaded with all results, but volatile formulas are stale by nature. */
  private loaded = false;
  private formulas: { sheetId: string; row: number; column: number }[] = [];
  private areas: StaleArea[] = [];

  get any(): boolean {
    return (
      this.structural ||
      this.meanings ||
      this.customFunctions ||
      this.loaded ||
      this.formulas.length > 0 ||
      this.areas.length > 0
    );
  }

  constructor(private readonly journal: Journal) {}

  /** Cells have other places than before: every formula is stale, and is again once that is taken back. */
  structure(): void {
    if (this.journal.recording)
      this.journal.record(() => {
        this.structure();
      });
    this.structural = true;
    this.formulas = [];
    this.areas = [];
  }

  /** Names, tables or sheets changed: formulas that mean other cells now are stale, and are again once that is taken back. */
  bindings(): void {
    if (this.journal.recording)
      this.journal.record(() => {
        this.bindings();
      });
    this.meanings = true;
  }

  /** Custom functions came or went: formulas that call some are stale. */
  functions(): void {
    this.customFunctions = true;
  }

  /** The cells hold every result already. */
  adopt(calculation: Calculation): void {
    this.forget();
    calculation.adoptResults();
    this.loaded = true;
  }

  cellReplaced(sheet: Sheet, row: number, column: number, before?: Cell, after?: Cell): void {
    if (this.structural) return;
    const sameFormula = before?.formula === after?.formula;
    if (sameFormula && (before?.value ?? null) === (after?.value ?? null)) return;
    if (before?.formula !== undefined || after?.formula !== undefined)
      this.formulas.push({ sheetId: sheet.id, row, column });
    this.touch(sheet.id, row, column);
  }

  /** Tells calculation everything that changed. */
  flush(calculation: Calculation): void {
    if (this.structural) {
      for (const sheet of this.spills) sweepSpills(sheet.grid);
      this.spills.clear();
      calculation.structureChanged();
    } else if (this.meanings) calculation.meaningsChanged();
    if (this.customFunctions) calculation.functionsChanged();
    for (const { sheetId, area } of this.areas) calculation.valuesChanged(sheetId, area);
    for (const { sheetId, row, column } of this.formulas)
      calculation.formulaChanged(sheetId, row, column);
    this.forget();
  }

  private forget(): void {
    this.structural = this.meanings = this.customFunctions = this.loaded = false;
    this.formulas = [];
    this.areas = [];
  }

  private touch(sheetId: string, row: number, column: number): void {
    const last = this.areas.at(-1);
    if (last?.sheetId === sheetId && isBeside(last.area, row, column)) {
      if (!contains(last.area, row, column)) last.area = union(last.area, cellArea(row, column));
    } else this.areas.push({ sheetId, area: cellArea(row, column) });
  }
}

function isBeside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top - 1 && row <= bottom + 1 && column >= left - 1 && column <= right + 1;
}
