import type { Existing } from '../actions';
import type { KeptCopy, SheetDocument } from '../documents';
import type { Expectation, Place, Plan } from '../register';
import type { Year } from '../rules';
import type { HostError } from './hostError';
import type { ActiveCell } from './live/activeCell';
import type { Undo } from './live/carryOut';
import type { DrawnDocuments } from './live/drawDocuments';
import { LiveBook } from './live/liveBook';
import { PatientExcel, type LiveState } from './live/patientExcel';
import type { ChangeSource } from './live/touched';
import type { RenderOptions } from './renderDocuments';
import type { ExcelRunner } from './runExcel';

/** What somebody changed: the workbook as it is known now, and who it was. */
export interface LiveChange {
  readonly existing: Existing;
  readonly source: ChangeSource;
}

/** What an action decided: a plan with what it rests on, or anything without one. */
export interface Planned {
  readonly kind: string;
  readonly plan?: Plan;
  readonly expects?: readonly Expectation[];
}

/** The workbook beside the pane, known and kept up to date. Everything throws HostError where Excel refuses. */
export interface LiveWorkbook {
  /** What is known of the workbook now, with what a check needs. */
  readonly existing: Existing;
  readonly state: LiveState;
  /** Tells after every change that was read, whoever made it; gives what ends the listening. */
  onChange(listener: (change: LiveChange) => void): () => void;
  /** Tells where the active cell went. */
  onSelection(listener: (place: ActiveCell) => void): () => void;
  /** Where the active cell is now. */
  activeCell(): Promise<ActiveCell>;
  /** Tells that something waits until a cell is left, and that it no longer does. */
  onState(listener: (state: LiveState) => void): () => void;
  /** Tells what Excel refused while it was to say what had changed; it is asked again at the next change. */
  onTrouble(listener: (error: HostError) => void): () => void;
  /**
   * Plans from what is known, makes sure that the workbook still holds it, and carries the plan out. Where it does not, reads
   * anew and plans again, three times at most: then HostError `changed-meanwhile`.
   */
  change<P extends Planned>(
    plan: (existing: Existing) => P,
  ): Promise<{ readonly outcome: P; readonly undo?: Undo }>;
  /** Takes a change back; changes nothing where any cell it wrote, or any sheet it added, was changed since. */
  undo(undo: Undo): Promise<'undone' | 'changed-since'>;
  /** Reads the whole workbook anew. */
  refresh(): Promise<void>;
  /** Shows a cell. Throws HostError `sheet-hidden` where the sheet is. */
  select(place: Place): Promise<void>;
  /** Draws documents on new sheets, telling how far it is; cancelled, it leaves no sheet behind. */
  renderDocuments(
    documents: readonly SheetDocument[],
    options?: Pick<RenderOptions, 'onProgress' | 'signal'>,
  ): Promise<DrawnDocuments>;
  /** The copies of a year's rollup that are kept in the workbook. */
  keptCopies(year: Year): Promise<readonly KeptCopy[]>;
  /** Ends all listening. */
  close(): Promise<void>;
}

/** Begins to follow the workbook and reads it. */
export async function openLiveWorkbook(excel: ExcelRunner): Promise<LiveWorkbook> {
  const book = new LiveBook(new PatientExcel(excel));
  try {
    await book.open();
    return book;
  } catch (error) {
    await book.close();
    throw error;
  }
}
