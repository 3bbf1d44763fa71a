import { WorkbookError } from './workbookError';

/** One reversible step back, itself made of recorded changes. */
export type Inverse = () => void;

const barrier: Inverse = () => undefined;

/** Collects how to take back what an edit does; nothing changes outside an edit or a restore. */
export class Journal {
  private open: Inverse[] | undefined;
  private restoring = 0;

  /** Whether changes made now can be taken back. */
  get recording(): boolean {
    return this.open !== undefined && this.restoring === 0;
  }

  get writable(): boolean {
    return this.open !== undefined || this.restoring > 0;
  }

  /** Runs the change and returns how to take it back, last step first. */
  collect(change: () => void): Inverse[] {
    const steps: Inverse[] = [];
    this.open = steps;
    try {
      change();
    } finally {
      this.open = undefined;
    }
    return steps.filter((step) => step !== barrier).reverse();
  }

  /** Runs the change without remembering how to take it back. */
  restore<T>(change: () => T): T {
    this.restoring += 1;
    try {
      return change();
    } finally {
      this.restoring -= 1;
    }
  }

  requireWritable(): void {
    if (!this.writable)
      throw new WorkbookError('InvalidOperation', 'The workbook changes only inside an edit.');
  }

  /** Remembers how to take back a change just made. */
  record(inverse: Inverse): void {
    this.requireWritable();
    if (this.recording) this.open?.push(inverse);
  }

  /** A place to roll back to; nothing recorded before it takes in more afterwards. */
  mark(): number {
    if (!this.open) return 0;
    this.open.push(barrier);
    return this.open.length - 1;
  }

  /** Takes back everything since the mark. */
  rollBack(mark: number): void {
    const steps = this.open?.splice(mark) ?? [];
    this.restore(() => {
      for (const inverse of steps.reverse()) inverse();
    });
  }

  /** Whether the inverse is the one recorded last, so that it may still take in more. */
  isLast(inverse: Inverse): boolean {
    return this.open?.at(-1) === inverse;
  }

  /** Sets a property and remembers its old value. */
  assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    this.requireWritable();
    const before = target[key];
    if (Object.is(before, value)) return;
    target[key] = value;
    this.record(() => {
      this.assign(target, key, before);
    });
  }
}
