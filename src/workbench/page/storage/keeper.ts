import type { EditRecord } from '../../model/change';
import type { PackageWriter } from '../../../openxml/packageWriter';
import { writeWorkbook } from '../../xlsx/saveWorkbook';
import type { OpenBook } from '../book/openBook';
import { writeKeptBook } from './keptBook';

export type Keeping = 'kept' | 'waiting' | 'failed';

/** Quiet that has to follow an edit before the workbook is saved. */
const QUIET_MILLISECONDS = 800;
/** Saving takes at most about a tenth of the time. */
const REST_PER_WORK = 9;
/** After so long without a pause the workbook is saved between two edits. */
const LONGEST_MILLISECONDS = 60_000;
/** Short enough for sixty pictures a second. */
const SLICE_MILLISECONDS = 8;

type WritingSteps = ReturnType<typeof writeWorkbook>;

function allOf(steps: WritingSteps): PackageWriter {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const NOTHING_TO_KEEP = new Set(['selection', 'calculated']);

/** Keeps one open workbook in the browser while it is edited. */
export class Keeper {
  private state: Keeping = 'waiting';
  private timer: number | undefined;
  private isDirty = false;
  private restUntil = 0;
  private keptAt = performance.now();
  /** Counts the savings, so that an older one does not write over a newer. */
  private turn = 0;
  /** Milliseconds of the main thread that the saving has taken so far. */
  private work = 0;
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

  /** Saves what is not saved yet, at once; settles when all of it is kept or has failed to be. */
  readonly keepNow = async (): Promise<void> => {
    window.clearTimeout(this.timer);
    if (!this.isDirty && this.state === 'kept') return;
    await this.keep((file) => Promise.resolve(allOf(file).bytes()));
  };

  /** Keeps nothing from now on, nor what is being written. */
  close(): void {
    this.turn += 1;
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
    const now = performance.now();
    const isOverdue = now - this.keptAt > LONGEST_MILLISECONDS;
    const rest = Math.max(isOverdue ? 0 : QUIET_MILLISECONDS, this.restUntil - now);
    const keep = isOverdue ? this.keepNow : () => this.keep((file) => this.inSlices(file));
    this.timer = window.setTimeout(() => void keep(), rest);
  }

  private async keep(
    write: (file: WritingSteps) => Promise<Uint8Array | undefined>,
  ): Promise<void> {
    const { workbook, fileName } = this.book;
    this.isDirty = false;
    this.work = 0;
    const turn = ++this.turn;
    try {
      const { sheetId } = workbook.selectionOf(this.client);
      const sheetName = workbook.sheet(sheetId)?.name ?? '';
      const bytes = await write(writeWorkbook(workbook));
      if (bytes === undefined || turn !== this.turn) return;
      await writeKeptBook({ fileName, bytes, sheetName });
      this.restUntil = performance.now() + this.work * REST_PER_WORK;
      this.keptAt = performance.now();
      if (turn === this.turn) this.tell(this.isChanged() ? 'waiting' : 'kept');
    } catch {
      this.isDirty = true;
      this.tell('failed');
    }
  }

  /** Writes the file between other work; undefined when the workbook was changed meanwhile, after which it is written anew. */
  private async inSlices(steps: WritingSteps): Promise<Uint8Array | undefined> {
    for (;;) {
      const started = performance.now();
      while (performance.now() - started < SLICE_MILLISECONDS) {
        const step = steps.next();
        if (step.done === true) return step.value.bytesLater();
      }
      this.work += performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, SLICE_MILLISECONDS));
      if (this.isChanged()) return undefined;
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
