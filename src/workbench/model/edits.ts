import { oppositeChange, type Change, type EditRecord } from './change';
import type { Inverse } from './journal';
import type { Workbook } from './workbook';

interface Step {
  readonly client: string;
  readonly inverse: readonly Inverse[];
  readonly changes: readonly Change[];
}

const MAX_STEPS = 100;

/** Runs edits one at a time, remembers how to take them back and tells the listeners. */
export class Edits {
  private open: { readonly client: string; changes: Change[] } | undefined;
  private undone: Step[] = [];
  private done: Step[] = [];
  private readonly listeners = new Set<(record: EditRecord) => void>();

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  note(change: Change): void {
    this.open?.changes.push(change);
  }

  listen(listener: (record: EditRecord) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  edit<T>(client: string, change: () => T): T {
    if (this.open) return this.nested(this.open, change);
    let result: T | undefined;
    const step = this.run(client, [], () => {
      result = this.nested(this.open ?? { changes: [] }, change);
    });
    if (step.inverse.length > 0) {
      this.done.push(step);
      if (this.done.length > MAX_STEPS) this.done.shift();
      this.undone = [];
    }
    this.tell(step);
    return result as T;
  }

  restore<T>(change: () => T): T {
    this.workbook.stale.structure();
    return this.workbook.journal.restore(change);
  }

  undo(client: string | undefined): boolean {
    return this.takeBack(this.done, this.undone, client);
  }

  redo(client: string | undefined): boolean {
    return this.takeBack(this.undone, this.done, client);
  }

  /** Calculates now, as an edit of its own where none is open. */
  recalculateNow(full: boolean): void {
    if (this.open) this.recalculate(full);
    else
      this.edit('calculation', () => {
        this.recalculate(full);
      });
  }

  recalculate(full: boolean): void {
    const { stale, calculation } = this.workbook;
    if (!stale.any && !full) return;
    stale.flush(calculation);
    const { changed } = calculation.recalculate({ full });
    for (const sheetId of new Set(changed.map((cell) => cell.sheetId)))
      this.note({ kind: 'calculated', sheetId });
  }

  private nested<T>(open: { changes: Change[] }, change: () => T): T {
    const { journal } = this.workbook;
    const mark = journal.mark();
    const noted = open.changes.length;
    try {
      return change();
    } catch (error) {
      journal.rollBack(mark);
      open.changes.length = noted;
      throw error;
    }
  }

  private takeBack(from: Step[], to: Step[], client: string | undefined): boolean {
    const step = from.at(-1);
    if (!step || this.open || (client !== undefined && step.client !== client)) return false;
    from.pop();
    const opposite = step.changes.map(oppositeChange).reverse();
    const taken = this.run(step.client, opposite, () => {
      for (const inverse of step.inverse) inverse();
    });
    to.push(taken);
    this.tell(taken);
    return true;
  }

  private run(client: string, changes: readonly Change[], change: () => void): Step {
    const open = { client, changes: changes.filter(({ kind }) => kind !== 'calculated') };
    this.open = open;
    try {
      const inverse = this.workbook.journal.collect(change);
      if (this.workbook.state.calculationMode !== 'Manual') this.recalculate(false);
      return { client, inverse, changes: open.changes };
    } finally {
      this.open = undefined;
    }
  }

  private tell({ client, changes }: Step): void {
    if (changes.length === 0) return;
    for (const listener of [...this.listeners]) listener({ client, changes });
  }
}
