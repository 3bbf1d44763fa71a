import { cellArea, type Area } from '../../../model/area';
import type { Validation } from '../../../model/validation';
import { selectionAt, type CellPlace } from '../state/cellPlace';
import type { CellEdit, GridStore } from '../state/gridStore';
import { editText } from './editText';
import { mergeAt, nextInArea } from './movement';
import { refusalText } from './refusalText';
import { brokenValidation, listItems } from './validationCheck';
import { widenColumn } from './widenColumn';

export interface EditStart {
  /** Replaces what is in the cell. */
  readonly text?: string;
  readonly mode: CellEdit['mode'];
  readonly where?: CellEdit['where'];
  readonly isListOpen?: boolean;
}

/** Where the active cell goes after an entry. */
export interface AfterEntry {
  readonly by: 'rows' | 'columns';
  readonly back: boolean;
}

/** Opens the active cell for typing, refused where the sheet is protected. */
export function startEdit(store: GridStore, start: EditStart): void {
  const { sheet, selection, edit } = store.get();
  if (edit) return;
  const place = firstOfMerge(store, selection.active);
  const { protected: isProtected } = sheet.protection;
  if (isProtected && sheet.styleAt(place.row, place.column).locked) {
    store.refuse(store.words.refusals.AccessDenied);
    return;
  }
  const before = editText(sheet, place);
  const hasList = listItems(sheet, place) !== undefined;
  store.set({
    edit: {
      sheet,
      place: sheet.follow(cellArea(place.row, place.column)),
      text: start.text ?? before,
      before,
      mode: start.mode,
      where: start.where ?? 'cell',
      isListOpen: hasList && (start.isListOpen ?? start.text !== undefined),
    },
    notice: undefined,
  });
}

function firstOfMerge(store: GridStore, place: CellPlace): CellPlace {
  const merge = mergeAt(store.get().sheet, place);
  return merge ? { row: merge.top, column: merge.left } : place;
}

export function changeEdit(
  store: GridStore,
  patch: Partial<Pick<CellEdit, 'text' | 'mode' | 'where' | 'isListOpen'>>,
): void {
  const { edit } = store.get();
  if (edit) store.set({ edit: { ...edit, ...patch } });
}

/** Leaves the cell as it was. */
export function cancelEdit(store: GridStore): void {
  store.get().edit?.place.release();
  store.set({ edit: undefined, question: undefined });
}

class EntryRefused extends Error {
  constructor(readonly validation: Validation) {
    super('The entry breaks a validation.');
  }
}

/** Writes what was typed; false while it is refused or a question is open. */
export function commitEdit(store: GridStore, after?: AfterEntry): boolean {
  const { edit } = store.get();
  if (!edit) return true;
  if (store.get().question) return false;
  const area = edit.place.area;
  if (!area) {
    cancelEdit(store);
    store.refuse(store.words.cellGone);
    return true;
  }
  if (edit.text !== edit.before && !write(store, edit, area, after, false)) return false;
  finish(store, after);
  return true;
}

function write(
  store: GridStore,
  edit: CellEdit,
  area: Area,
  after: AfterEntry | undefined,
  isAccepted: boolean,
): boolean {
  const { workbook, client, words } = store;
  const place = { row: area.top, column: area.left };
  try {
    workbook.edit(client, () => {
      edit.sheet.setInput(place.row, place.column, edit.text);
      workbook.settle();
      widenColumn(edit.sheet, place, store.textWidth);
      if (isAccepted || edit.text === '') return;
      const broken = brokenValidation(edit.sheet, place);
      if (broken?.errorAlert.showAlert) throw new EntryRefused(broken);
    });
    return true;
  } catch (error) {
    // What was calculated from the entry before it was taken back is stale.
    workbook.recalculate();
    if (error instanceof EntryRefused) ask(store, error.validation, edit, after);
    else store.refuse(refusalText(error, words, edit.text));
    return false;
  }
}

function ask(
  store: GridStore,
  { errorAlert }: Validation,
  edit: CellEdit,
  after: AfterEntry | undefined,
): void {
  store.set({
    question: {
      alert: errorAlert,
      accept: () => {
        store.set({ question: undefined });
        const { area } = edit.place;
        if (area && write(store, edit, area, after, true)) finish(store, after);
      },
    },
  });
}

function finish(store: GridStore, after: AfterEntry | undefined): void {
  store.get().edit?.place.release();
  store.set({ edit: undefined, question: undefined });
  if (after) goToNext(store, after);
}

/** Moves the active cell on: within a selected block round and round, else one cell further. */
export function goToNext(store: GridStore, { by, back }: AfterEntry): void {
  const { selection, offsets, sheet } = store.get();
  const { area } = store;
  const merge = mergeAt(sheet, selection.active);
  const isBlock = merge
    ? area.bottom > merge.bottom || area.right > merge.right
    : area.top < area.bottom || area.left < area.right;
  if (isBlock) {
    store.show({ ...selection, active: nextInArea(area, selection.active, by, back, offsets) });
    return;
  }
  const { row, column } = selection.active;
  const block = merge ?? { top: row, bottom: row, left: column, right: column };
  const step = back ? -1 : 1;
  const axis = by === 'rows' ? offsets.rows : offsets.columns;
  const edge = by === 'rows' ? (back ? block.top : block.bottom) : back ? block.left : block.right;
  const next = axis.shownFrom(edge + step, step);
  if (next === undefined) return;
  store.select(selectionAt(by === 'rows' ? { row: next, column } : { row, column: next }));
}
