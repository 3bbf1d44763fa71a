import { invariant } from '../../rules';
import { NotReady } from './scope';
import type { CellReader } from './cellReader';
import type { DependencyGraph } from './dependencyGraph';
import { evaluationOrder } from './evaluationOrder';
import type { FormulaCell } from './formulaCell';
import type { Pending } from './pending';
import type { Matrix, Scalar } from './matrix';

export interface PassTasks {
  readonly graph: DependencyGraph;
  readonly reader: CellReader;
  /** Computes the formula; throws NotReady when it reads a cell that comes later. */
  readonly evaluate: (cell: FormulaCell) => Scalar | Matrix;
  /** Keeps the value; false when it is the one the cell had. */
  readonly store: (cell: FormulaCell, value: Scalar | Matrix) => boolean;
  readonly foundCycle: (cells: readonly FormulaCell[]) => void;
}

/** Computes every pending cell once, what it reads first; cells that read each other in a circle become 0. */
export class CalculationPass {
  evaluated = 0;
  private visits = 0;
  /** Cells whose circle, if any, is not closed yet. */
  private readonly open: FormulaCell[] = [];
  private readonly values = new Map<FormulaCell, Scalar | Matrix>();

  constructor(
    private readonly pending: Pending,
    private readonly tasks: PassTasks,
  ) {}

  run(): void {
    for (const cell of this.pending.cells) {
      cell.visit = -1;
      cell.readsItself = false;
    }
    this.tasks.graph.startSearch();
    for (const cell of evaluationOrder(this.pending)) {
      if (!cell.dirty) continue;
      if (this.isUpToDate(cell)) this.pending.markDone(cell);
      else this.computeFrom(cell);
    }
  }

  /** Whether everything the cell reads is computed and has the value it had. */
  private isUpToDate(cell: FormulaCell): boolean {
    return (
      !cell.certain &&
      !cell.parts.some((part) => this.pending.holdsUndone(part)) &&
      !cell.found.some((part) => this.pending.holdsUndone(part))
    );
  }

  private computeFrom(root: FormulaCell): void {
    const stack = [this.enter(root)];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      const awaited = this.tryCompute(cell);
      if (awaited) {
        invariant(awaited.visit < 0, 'A formula waits for one that was entered before');
        stack.push(this.enter(awaited));
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent) parent.lowest = Math.min(parent.lowest, cell.lowest);
      if (cell.lowest === cell.visit) this.close(cell);
    }
  }

  private enter(cell: FormulaCell): FormulaCell {
    cell.visit = cell.lowest = this.visits++;
    this.open.push(cell);
    return cell;
  }

  /** The cell that has to be computed before; undefined when the value was found. */
  private tryCompute(cell: FormulaCell): FormulaCell | undefined {
    const { reader, graph, evaluate } = this.tasks;
    reader.startCell(cell);
    try {
      this.values.set(cell, evaluate(cell));
    } catch (problem) {
      if (!(problem instanceof NotReady)) throw problem;
      return graph.at(problem.sheetId, problem.row, problem.column);
    }
    this.evaluated += 1;
    graph.relink(cell, reader.foundParts);
    return undefined;
  }

  private close(first: FormulaCell): void {
    const circle = this.open.splice(this.open.lastIndexOf(first));
    const isCycle = circle.length > 1 || first.readsItself;
    for (const cell of circle) {
      const value = isCycle ? 0 : (this.values.get(cell) ?? 0);
      this.values.delete(cell);
      this.pending.markDone(cell);
      if (this.tasks.store(cell, value)) this.alertReaders(cell);
    }
    if (isCycle) this.tasks.foundCycle(circle);
  }

  private alertReaders(cell: FormulaCell): void {
    this.tasks.graph.visitReaders(cell.sheetId, cell.spill ?? cell.area, (reader) => {
      reader.certain = true;
    });
  }
}
