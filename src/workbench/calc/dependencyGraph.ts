import type { Area } from '../model/area';
import type { FormulaCell } from './formulaCell';
import { cellKey, RangeIndex } from './rangeIndex';
import type { SheetArea } from './value';
import { mapEntry } from './mapEntry';

/** All formulas and which of them read which cells. */
export class DependencyGraph {
  private readonly sheets = new Map<string, Map<number, FormulaCell>>();
  private readonly indexes = new Map<string, RangeIndex>();
  private readonly volatiles = new Set<FormulaCell>();
  private search = 0;

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.get(cellKey(row, column));
  }

  get volatile(): Iterable<FormulaCell> {
    return this.volatiles;
  }

  *[Symbol.iterator](): Iterator<FormulaCell> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  add(cell: FormulaCell): void {
    const cells = mapEntry(this.sheets, cell.sheetId, () => new Map<number, FormulaCell>());
    cells.set(cellKey(cell.row, cell.column), cell);
    if (cell.volatile) this.volatiles.add(cell);
    this.link(cell, cell.parts);
  }

  remove(cell: FormulaCell): void {
    this.sheets.get(cell.sheetId)?.delete(cellKey(cell.row, cell.column));
    this.volatiles.delete(cell);
    this.unlink(cell, cell.parts);
    this.unlink(cell, cell.found);
  }

  /** Replaces what the last evaluation of the cell found. */
  relink(cell: FormulaCell, found: readonly SheetArea[]): void {
    if (cell.found.length === 0 && found.length === 0) return;
    this.unlink(cell, cell.found);
    this.link(cell, cell.parts);
    this.link(cell, found);
    cell.found = found;
  }

  /** Starts a search in which every block is visited once. */
  startSearch(): void {
    this.search += 1;
  }

  visitReaders(sheetId: string, area: Area, visit: (cell: FormulaCell) => void): void {
    this.indexes.get(sheetId)?.visit(area, (node) => {
      if (node.seen === this.search) return;
      node.seen = this.search;
      for (const reader of node.readers) visit(reader);
    });
  }

  /** How many formulas read exactly this block. */
  readerCount(sheetId: string, area: Area): number {
    return this.indexes.get(sheetId)?.readerCount(area) ?? 0;
  }

  private link(cell: FormulaCell, parts: readonly SheetArea[]): void {
    for (const { sheetId, area } of parts)
      mapEntry(this.indexes, sheetId, () => new RangeIndex()).add(area, cell);
  }

  private unlink(cell: FormulaCell, parts: readonly SheetArea[]): void {
    for (const { sheetId, area } of parts) this.indexes.get(sheetId)?.remove(area, cell);
  }
}
