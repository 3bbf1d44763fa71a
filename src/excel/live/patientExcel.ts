import { HostError, readOnlyRefusal } from '../hostError';
import { runExcel, type ExcelRunner } from '../runExcel';
import { Listeners } from './listeners';

/** `waiting-for-cell-edit` while something the person asked for is held because a cell is open for typing. */
export type LiveState = 'ready' | 'waiting-for-cell-edit';

const WAITING = { delayForCellEdit: true } as const;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Excel that waits for the end of cell editing, and says so where somebody waits with it. */
export class PatientExcel {
  readonly states = new Listeners<LiveState>();
  private awaited = 0;
  private held = 0;
  private told: LiveState = 'ready';

  constructor(readonly excel: ExcelRunner) {}

  get state(): LiveState {
    return this.held > 0 && this.awaited > 0 ? 'waiting-for-cell-edit' : 'ready';
  }

  /** Counts the work as something a person waits for. */
  async await<T>(work: () => Promise<T>): Promise<T> {
    try {
      this.count(1, 0);
      return await work();
    } finally {
      this.count(-1, 0);
    }
  }

  /** Runs a batch that only reads, and again once the cell is left. Throws HostError where Excel refuses otherwise. */
  async read<T>(batch: Batch<T>): Promise<T> {
    try {
      return await runExcel(this.excel, batch);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'edit-mode') throw error;
    }
    return this.readHeld(batch);
  }

  /** Runs a batch that writes: its requests wait where a cell is open, so that none is sent twice. */
  async write<T>(batch: Batch<T>): Promise<T> {
    try {
      return await runExcel(this.excel, batch, WAITING);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'protected') throw error;
      throw (await this.isReadOnly()) ? readOnlyRefusal(error) : error;
    }
  }

  private isReadOnly(): Promise<boolean> {
    return this.read(async ({ workbook }) => {
      workbook.load('readOnly');
      await workbook.context.sync();
      return workbook.readOnly;
    });
  }

  private async readHeld<T>(batch: Batch<T>): Promise<T> {
    try {
      this.count(0, 1);
      return await runExcel(this.excel, batch, WAITING);
    } finally {
      this.count(0, -1);
    }
  }

  private count(awaited: number, held: number): void {
    this.awaited += awaited;
    this.held += held;
    if (this.told === this.state) return;
    this.told = this.state;
    this.states.tell(this.told);
  }
}
