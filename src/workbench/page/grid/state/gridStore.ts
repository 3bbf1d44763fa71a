import { sameArea, type Area } from '../../../model/area';
import type { EditRecord } from '../../../model/change';
import type { LiveArea } from '../../../model/liveArea';
import type { Sheet } from '../../../model/sheet';
import type { ErrorAlert } from '../../../model/validation';
import type { Workbook } from '../../../model/workbook';
import { sheetOffsets, type SheetOffsets } from '../axis/sheetOffsets';
import type { TextWidth } from '../look/textWidth';
import type { GridWords } from '../words';
import { selectedArea, selectionOver, type CellSelection } from './cellPlace';

/** A cell that a person is typing in. */
export interface CellEdit {
  readonly sheet: Sheet;
  /** Follows rows that others insert and delete. */
  readonly place: LiveArea;
  readonly text: string;
  readonly before: string;
  /** 'enter': arrows leave the cell; 'edit': they move the caret. */
  readonly mode: 'enter' | 'edit';
  /** Where the caret is. */
  readonly where: 'cell' | 'bar';
  readonly isListOpen: boolean;
}

/** What a person is asked before an entry that breaks a validation goes on. */
export interface EntryQuestion {
  readonly alert: ErrorAlert;
  /** Writes the entry in spite of it. */
  readonly accept: () => void;
}

/** Cells waiting to be pasted, marked in the sheet. */
export interface Clip {
  readonly id: string;
  readonly isCut: boolean;
  readonly sheet: Sheet;
  readonly source: LiveArea;
}

export interface GridState {
  readonly sheet: Sheet;
  readonly selection: CellSelection;
  readonly edit: CellEdit | undefined;
  readonly question: EntryQuestion | undefined;
  readonly clip: Clip | undefined;
  /** The last refusal; a new object each time, so that it is told again. */
  readonly notice: { readonly text: string } | undefined;
  /** A column that is being widened, in pixels, before the workbook knows. */
  readonly resizing: { readonly column: number; readonly width: number } | undefined;
  /** Grows with every change of the workbook. */
  readonly revision: number;
  readonly offsets: SheetOffsets;
}

/** What one person sees of the workbook and does there; components read it and are told of changes. */
export class GridStore {
  private state: GridState;
  private readonly listeners = new Set<() => void>();
  private readonly remembered = new Map<string, CellSelection>();
  /** Who else has selected something since this person came. */
  readonly others = new Set<string>();
  onRefused: ((sentence: string) => void) | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly client: string,
    public words: GridWords,
    readonly textWidth: TextWidth,
  ) {
    const { sheet, area } = placeOf(workbook, client);
    this.state = {
      sheet,
      selection: selectionOver(area),
      edit: undefined,
      question: undefined,
      clip: undefined,
      notice: undefined,
      resizing: undefined,
      revision: 0,
      offsets: sheetOffsets(sheet),
    };
  }

  readonly get = (): GridState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Follows the workbook until the result is called. */
  connect(): () => void {
    const stop = this.workbook.onEdited((record) => {
      this.follow(record);
    });
    this.follow({ client: this.client, changes: [] });
    return stop;
  }

  set(patch: Partial<GridState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of [...this.listeners]) listener();
  }

  get area(): Area {
    const { selection, sheet } = this.state;
    return selectedArea(selection, sheet.merges);
  }

  /** Selects for the eye only, as while the mouse is dragged. */
  show(selection: CellSelection): void {
    this.set({ selection });
  }

  /** Selects, and tells the workbook who is where. */
  select(selection: CellSelection, sheet: Sheet = this.state.sheet): void {
    const changed = sheet !== this.state.sheet;
    if (changed) this.remembered.set(this.state.sheet.id, this.state.selection);
    this.set({ selection, ...(changed && { sheet, offsets: sheetOffsets(sheet) }) });
    this.announce();
  }

  /** Goes to another sheet, to where the person was there. */
  goToSheet(sheet: Sheet): void {
    this.select(this.remembered.get(sheet.id) ?? selectionOver(FIRST_CELL), sheet);
  }

  /** Tells the workbook the selection where it does not know it yet. */
  announce(): void {
    const { workbook, client } = this;
    const { sheet } = this.state;
    const { area } = this;
    const known = workbook.selectionOf(client);
    if (known.sheetId === sheet.id && sameArea(known.area, area)) return;
    workbook.edit(client, () => {
      workbook.select(client, sheet, area);
    });
  }

  refuse(sentence: string): void {
    this.set({ notice: { text: sentence } });
    this.onRefused?.(sentence);
  }

  private follow(record: EditRecord): void {
    const { workbook, client } = this;
    for (const change of record.changes)
      if (change.kind === 'selection' && change.client !== client) this.others.add(change.client);
    const { sheet, area } = placeOf(workbook, client);
    const { selection } = this.state;
    const isSame =
      sheet === this.state.sheet && sameArea(area, selectedArea(selection, sheet.merges));
    const onlySelected =
      record.changes.length > 0 && record.changes.every(({ kind }) => kind === 'selection');
    if (onlySelected && (isSame || record.client !== client)) {
      this.set({});
      return;
    }
    this.set({
      sheet,
      selection: isSame ? selection : selectionOver(area),
      revision: this.state.revision + 1,
      offsets: sheetOffsets(sheet),
    });
  }
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Where the client is; on the first visible sheet when its own is hidden or gone. */
function placeOf(workbook: Workbook, client: string): { sheet: Sheet; area: Area } {
  const { sheetId, area } = workbook.selectionOf(client);
  const sheet = workbook.sheet(sheetId);
  if (sheet?.visibility === 'Visible') return { sheet, area };
  const first = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? sheet;
  if (!first) throw new Error('A workbook without sheets cannot be shown.');
  return { sheet: first, area: FIRST_CELL };
}
