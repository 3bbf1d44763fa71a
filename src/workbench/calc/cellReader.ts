import { isSingleCell, type Area } from '../model/area';
import type { CalcHost } from './calcHost';
import type { DependencyGraph } from './dependencyGraph';
import type { FormulaCell } from './formulaCell';
import type { Pending } from './pending';
import { NotReady, type Reader } from './scope';
import { Matrix, type Scalar, type SheetArea } from './value';

/** Reads cells of the host and puts evaluations off that come too early; keeps the arrays it read. */
export class CellReader implements Reader {
  private readonly matrices = new Map<string, Matrix>();
  private readonly bottoms = new Map<string, Area | undefined>();
  private pending: Pending | undefined;
  private current: FormulaCell | undefined;
  private found: SheetArea[] = [];

  constructor(
    private readonly host: CalcHost,
    private readonly graph: DependencyGraph,
  ) {}

  /** Forgets every array: cells have changed. */
  forget(): void {
    this.matrices.clear();
    this.bottoms.clear();
  }

  startPass(pending: Pending | undefined): void {
    this.pending = pending;
    this.current = undefined;
    this.forget();
  }

  startCell(cell: FormulaCell): void {
    this.current = cell;
    this.found = [];
  }

  get foundParts(): readonly SheetArea[] {
    return this.found;
  }

  cell(sheetId: string, row: number, column: number): Scalar {
    const { pending } = this;
    if (pending && (pending.spilling.size > 0 || this.graph.at(sheetId, row, column)?.dirty)) {
      const area = { top: row, left: column, bottom: row, right: column };
      if (!this.awaitCells({ sheetId, area })) return 0;
    }
    return this.host.valueAt(sheetId, row, column);
  }

  matrix(part: SheetArea): Matrix {
    const { sheetId, area } = part;
    if (isSingleCell(area)) return new Matrix(1, 1, [this.cell(sheetId, area.top, area.left)]);
    const key = `${sheetId}!${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.matrices.get(key);
    if (known) return known;
    const complete = !this.pending?.hasSheet(sheetId) || this.awaitCells(part);
    const matrix = this.read(part, complete);
    if (complete && this.isShared(part)) this.matrices.set(key, matrix);
    return matrix;
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    const cell = this.graph.at(sheetId, row, column);
    if (cell) return cell.blocked ? undefined : (cell.spill ?? cell.area);
    const size = this.host.spillAt?.(sheetId, row, column);
    return (
      size && {
        top: row,
        left: column,
        bottom: row + size.rows - 1,
        right: column + size.columns - 1,
      }
    );
  }

  dependOn(part: SheetArea): void {
    this.found.push(part);
  }

  /** False when a cell in the area waits for the one being computed: then it counts as 0. */
  private awaitCells(part: SheetArea): boolean {
    let complete = true;
    this.pending?.visitUndone(part, (cell) => {
      const { current } = this;
      if (cell.visit < 0 || !current) throw new NotReady(cell.sheetId, cell.row, cell.column);
      complete = false;
      current.lowest = Math.min(current.lowest, cell.visit);
      if (cell === current) current.readsItself = true;
    });
    return complete;
  }

  /** Blocks that one formula alone reads are not worth the memory. */
  private isShared({ sheetId, area }: SheetArea): boolean {
    return !this.pending || this.graph.readerCount(sheetId, area) > 1;
  }

  private read({ sheetId, area }: SheetArea, complete: boolean): Matrix {
    const { top, left, right } = area;
    const rows = area.bottom - top + 1;
    const columns = right - left + 1;
    const used = this.usedArea(sheetId);
    const bottom = Math.min(area.bottom, used?.bottom ?? -1);
    const values: Scalar[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        values.push(
          complete || !this.graph.at(sheetId, row, column)?.dirty
            ? this.host.valueAt(sheetId, row, column)
            : 0,
        );
    return new Matrix(rows, columns, values);
  }

  private usedArea(sheetId: string): Area | undefined {
    if (!this.bottoms.has(sheetId)) this.bottoms.set(sheetId, this.host.usedArea(sheetId));
    return this.bottoms.get(sheetId);
  }
}
