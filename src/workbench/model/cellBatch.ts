import type { Cell } from './cell';
import type { Inverse } from './journal';

/** The cells that a run of writes replaced, kept as plain columns because a block has many. */
export class CellBatch {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly before: (Cell | undefined)[] = [];

  constructor(
    private readonly grid: { put(row: number, column: number, cell: Cell | undefined): void },
  ) {}

  add(row: number, column: number, before: Cell | undefined): void {
    this.rows.push(row);
    this.columns.push(column);
    this.before.push(before);
  }

  /** Puts the replaced cells back, last first. */
  readonly takeBack: Inverse = () => {
    for (let index = this.rows.length - 1; index >= 0; index -= 1)
      this.grid.put(this.rows[index] ?? 0, this.columns[index] ?? 0, this.before[index]);
  };
}
