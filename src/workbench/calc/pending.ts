import { intersects, type Area } from '../model/area';
import type { FormulaCell } from './formulaCell';
import type { SheetArea } from './value';
import { mapEntry } from './mapEntry';

/** Rows in ascending order with the next one that is still left, found in almost constant time. */
class Leftover {
  private readonly next: Int32Array;
  constructor(size: number) {
    this.next = Int32Array.from({ length: size + 1 }, (_, i) => i);
  }

  /** The first place from `from` on that was not removed; the size when none is left. */
  from(from: number): number {
    let root = from;
    while (this.next[root] !== root) root = this.next[root] ?? root;
    let place = from;
    while (place !== root) {
      const following = this.next[place] ?? root;
      this.next[place] = root;
      place = following;
    }
    return root;
  }

  remove(place: number): void {
    this.next[place] = place + 1;
  }
}

class PendingColumn {
  readonly unordered: Leftover;
  readonly undone: Leftover;
  constructor(readonly cells: readonly FormulaCell[]) {
    this.unordered = new Leftover(cells.length);
    this.undone = new Leftover(cells.length);
  }

  /** The place of the first cell in the row or below. */
  placeOf(row: number): number {
    let low = 0;
    let high = this.cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cells[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The formulas that one pass has to compute, found by where they stand. */
export class Pending {
  private readonly sheets = new Map<string, Map<number, PendingColumn>>();
  /** Formulas that spilled before: their blocks wait for them too. */
  readonly spilling: ReadonlySet<FormulaCell>;

  constructor(readonly cells: readonly FormulaCell[]) {
    this.spilling = new Set(cells.filter((cell) => cell.spill));
    const groups = new Map<string, Map<number, FormulaCell[]>>();
    for (const cell of cells) {
      const columns = mapEntry(groups, cell.sheetId, () => new Map<number, FormulaCell[]>());
      mapEntry(columns, cell.column, (): FormulaCell[] => []).push(cell);
    }
    for (const [sheetId, columns] of groups) {
      const pending = new Map<number, PendingColumn>();
      for (const [column, group] of columns)
        pending.set(column, new PendingColumn(group.sort((a, b) => a.row - b.row)));
      this.sheets.set(sheetId, pending);
    }
  }

  hasSheet(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  /** Takes the next cell in the area that no order was found for yet. */
  takeUnordered({ sheetId, area }: SheetArea): FormulaCell | undefined {
    for (const column of this.columns(sheetId, area)) {
      const place = column.unordered.from(column.placeOf(area.top));
      const cell = column.cells[place];
      if (!cell || cell.row > area.bottom) continue;
      column.unordered.remove(place);
      return cell;
    }
    for (const cell of this.spilling)
      if (!cell.ordered && isSpillIn(cell, sheetId, area)) return cell;
    return undefined;
  }

  /** Visits the cells in the area that have no final value yet, blocks that wait for one included. */
  visitUndone({ sheetId, area }: SheetArea, visit: (cell: FormulaCell) => void): void {
    for (const column of this.columns(sheetId, area)) {
      let place = column.undone.from(column.placeOf(area.top));
      for (let cell = column.cells[place]; cell && cell.row <= area.bottom;) {
        visit(cell);
        place = column.undone.from(place + 1);
        cell = column.cells[place];
      }
    }
    for (const cell of this.spilling) if (cell.dirty && isSpillIn(cell, sheetId, area)) visit(cell);
  }

  /** Whether a cell in the area has no final value yet. */
  holdsUndone({ sheetId, area }: SheetArea): boolean {
    for (const column of this.columns(sheetId, area)) {
      const cell = column.cells[column.undone.from(column.placeOf(area.top))];
      if (cell && cell.row <= area.bottom) return true;
    }
    for (const cell of this.spilling) if (cell.dirty && isSpillIn(cell, sheetId, area)) return true;
    return false;
  }

  markOrdered(cell: FormulaCell): void {
    cell.ordered = true;
    this.remove(cell, 'unordered');
  }

  markDone(cell: FormulaCell): void {
    cell.dirty = false;
    this.remove(cell, 'undone');
  }

  private remove(cell: FormulaCell, list: 'unordered' | 'undone'): void {
    const column = this.sheets.get(cell.sheetId)?.get(cell.column);
    if (column) column[list].remove(column.placeOf(cell.row));
  }

  private *columns(sheetId: string, area: Area): Iterable<PendingColumn> {
    const columns = this.sheets.get(sheetId);
    if (!columns) return;
    if (area.right - area.left >= columns.size) {
      for (const [column, pending] of columns)
        if (column >= area.left && column <= area.right) yield pending;
      return;
    }
    for (let column = area.left; column <= area.right; column++) {
      const pending = columns.get(column);
      if (pending) yield pending;
    }
  }
}

function isSpillIn(cell: FormulaCell, sheetId: string, area: Area): boolean {
  return cell.sheetId === sheetId && cell.spill !== undefined && intersects(cell.spill, area);
}
