import {
  contains,
  intersection,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  sameArea,
  type Area,
} from '../model/area';
import type { CalcHost, SpillSize } from './calcHost';
import type { CellWriter } from './cellWriter';
import type { FormulaCell } from './formulaCell';
import { errorOf, type Matrix } from './matrix';
import { cellKey } from './rangeIndex';
import type { SheetArea } from './value';
import { mapEntry } from './mapEntry';

/** Which cells the results of array formulas fill, and which formulas are blocked by what stands there. */
export class Spills {
  private readonly owners = new Map<string, Map<number, FormulaCell>>();
  private readonly wanting = new Set<FormulaCell>();
  /** Blocks that were filled or emptied anew: their readers have to look again. */
  private resized: SheetArea[] = [];

  constructor(
    private readonly host: CalcHost,
    private readonly writer: CellWriter,
  ) {}

  clear(): void {
    this.owners.clear();
    this.wanting.clear();
    this.resized = [];
  }

  takeResized(): readonly SheetArea[] {
    const taken = this.resized;
    this.resized = [];
    return taken;
  }

  /** Takes over a block that the formula fills already. */
  adopt(cell: FormulaCell, size: SpillSize | undefined): void {
    if (!size || size.rows * size.columns <= 1) return;
    cell.spill = areaFrom(cell, size);
    this.wanting.add(cell);
    this.eachOther(cell, cell.spill, (row, column) => {
      if (this.host.formulaAt(cell.sheetId, row, column) === undefined)
        this.ownersOn(cell.sheetId).set(cellKey(row, column), cell);
    });
  }

  /** Notes cells that somebody else wrote, and returns the formulas that wanted them. */
  touch(sheetId: string, area: Area): FormulaCell[] {
    const touched: FormulaCell[] = [];
    for (const cell of this.wanting) {
      const wanted = cell.spill ?? cell.blocked;
      if (cell.sheetId !== sheetId || !wanted || !intersects(wanted, area)) continue;
      const common = intersection(wanted, area);
      const owners = this.ownersOn(sheetId);
      if (common)
        this.eachOther(cell, common, (row, column) => {
          if (owners.get(cellKey(row, column)) === cell) owners.delete(cellKey(row, column));
        });
      touched.push(cell);
    }
    return touched;
  }

  /** The formulas that are blocked somewhere in the block. */
  blockedIn({ sheetId, area }: SheetArea): FormulaCell[] {
    return [...this.wanting].filter(
      (cell) => cell.sheetId === sheetId && cell.blocked && intersects(cell.blocked, area),
    );
  }

  /** Writes an array below and beside the formula; #SPILL! when something stands in the way. */
  fill(cell: FormulaCell, values: Matrix): void {
    const rows = values.fill === null ? Math.max(1, values.storedRows) : values.rows;
    const area = areaFrom(cell, { rows, columns: values.columns });
    if (!this.isFree(cell, area)) {
      this.empty(cell);
      cell.blocked = area;
      this.wanting.add(cell);
      this.writer.write(cell.sheetId, cell.row, cell.column, errorOf('#SPILL!'));
      return;
    }
    if (cell.spill && !sameArea(cell.spill, area)) this.releaseOutside(cell, cell.spill, area);
    if (!cell.spill || !sameArea(cell.spill, area)) {
      this.host.setSpill(cell.sheetId, cell.row, cell.column, { rows, columns: values.columns });
      this.resized.push({ sheetId: cell.sheetId, area });
    }
    cell.spill = area;
    cell.blocked = undefined;
    this.wanting.add(cell);
    this.write(cell, area, values);
  }

  /** Makes the formula fill one cell again. */
  empty(cell: FormulaCell): void {
    this.wanting.delete(cell);
    cell.blocked = undefined;
    if (!cell.spill) return;
    this.releaseOutside(cell, cell.spill, cell.area);
    cell.spill = undefined;
    this.host.setSpill(cell.sheetId, cell.row, cell.column, undefined);
  }

  private write(cell: FormulaCell, area: Area, values: Matrix): void {
    const owners = this.ownersOn(cell.sheetId);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const value = values.at(row - area.top, column - area.left) ?? 0;
        this.writer.write(cell.sheetId, row, column, value);
        if (row !== cell.row || column !== cell.column) owners.set(cellKey(row, column), cell);
      }
  }

  private isFree(cell: FormulaCell, area: Area): boolean {
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return false;
    if (this.host.tableAt(cell.sheetId, cell.row, cell.column)) return false;
    const owners = this.ownersOn(cell.sheetId);
    let free = true;
    this.eachOther(cell, area, (row, column) => {
      if (!free || owners.get(cellKey(row, column)) === cell) return;
      free =
        this.host.valueAt(cell.sheetId, row, column) === null &&
        this.host.formulaAt(cell.sheetId, row, column) === undefined;
    });
    return free;
  }

  private releaseOutside(cell: FormulaCell, old: Area, kept: Area): void {
    const owners = this.ownersOn(cell.sheetId);
    this.eachOther(cell, old, (row, column) => {
      if (contains(kept, row, column) || owners.get(cellKey(row, column)) !== cell) return;
      owners.delete(cellKey(row, column));
      this.writer.write(cell.sheetId, row, column, null);
    });
    this.resized.push({ sheetId: cell.sheetId, area: old });
  }

  private eachOther(
    cell: FormulaCell,
    area: Area,
    visit: (row: number, column: number) => void,
  ): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (row !== cell.row || column !== cell.column) visit(row, column);
  }

  private ownersOn(sheetId: string): Map<number, FormulaCell> {
    return mapEntry(this.owners, sheetId, () => new Map<number, FormulaCell>());
  }
}

function areaFrom(cell: FormulaCell, size: SpillSize): Area {
  const { row, column } = cell;
  return { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
}
