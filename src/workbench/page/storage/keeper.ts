import type { EditRecord } from '../../model/change';
import { saveWorkbook } from '../../xlsx/saveWorkbook';
import type { OpenBook } from '../book/openBook';
import { writeKeptBook } from './keptBook';

export type Keeping = 'kept' | 'waiting' | 'failed';

/** Quiet that has to follow an edit before the workbook is saved. */
const QUIET_MILLISECONDS = 800;
/** Saving takes at most about a tenth of the time. */
const REST_PER_WORK = 9;

const NOTHING_TO_KEEP = new Set(['selection', 'calculated']);

/** Keeps one open workbook in the browser while it is edited. */
export class Keeper {
  private state: Keeping = 'waiting';
  private timer: number | undefined;
  private isDirty = false;
  private running: Promise<void> | undefined;
  private restUntil = 0;
  private readonly stop: () => void;

  constructor(
    private readonly book: OpenBook,
    private readonly client: string,
    private readonly onState: (state: Keeping) => void,
  ) {
    this.stop = book.workbook.onEdited((record) => {
      if (changesFile(record)) this.noteChange();
    });
    window.addEventListener('pagehide', this.keepAtLeaving);
    document.addEventListener('visibilitychange', this.keepWhenHidden);
    this.noteChange();
  }

  /** Says that there is something to save, as an edit does by itself. */
  noteChange(): void {
    this.isDirty = true;
    this.tell('waiting');
    this.schedule();
  }

  /** Saves what is not saved yet; settles when all of it is kept or has failed to be. */
  readonly keepNow = async (): Promise<void> => {
    window.clearTimeout(this.timer);
    await this.running;
    if (!this.isDirty) return;
    this.running = this.keep();
    await this.running;
  };

  close(): void {
    this.stop();
    window.clearTimeout(this.timer);
    window.removeEventListener('pagehide', this.keepAtLeaving);
    document.removeEventListener('visibilitychange', this.keepWhenHidden);
  }

  private readonly keepAtLeaving = (): void => {
    void this.keepNow();
  };

  private readonly keepWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void this.keepNow();
  };

  private schedule(): void {
    window.clearTimeout(this.timer);
    const rest = Math.max(QUIET_MILLISECONDS, this.restUntil - performance.now());
    this.timer = window.setTimeout(() => void this.keepNow(), rest);
  }

  private async keep(): Promise<void> {
    const { workbook, fileName } = this.book;
    const started = performance.now();
    this.isDirty = false;
    try {
      const bytes = await saveWorkbook(workbook);
      const { sheetId } = workbook.selectionOf(this.client);
      const sheetName = workbook.sheet(sheetId)?.name ?? '';
      const work = performance.now() - started;
      await writeKeptBook({ fileName, bytes, sheetName });
      this.restUntil = performance.now() + work * REST_PER_WORK;
      this.tell(this.isChanged() ? 'waiting' : 'kept');
    } catch {
      this.isDirty = true;
      this.tell('failed');
    }
  }

  private isChanged(): boolean {
    return this.isDirty;
  }

  private tell(state: Keeping): void {
    if (state === this.state && state !== 'failed') return;
    this.state = state;
    this.onState(state);
  }
}

function changesFile({ changes }: EditRecord): boolean {
  return changes.some(({ kind }) => !NOTHING_TO_KEEP.has(kind));
}
