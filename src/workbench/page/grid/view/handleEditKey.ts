import type { KeyboardEvent } from 'react';
import { cancelEdit, changeEdit, commitEdit } from '../input/editing';
import { editKey, type EditKey } from '../input/editKey';
import { moveSelection } from '../input/selecting';
import type { GridStore } from '../state/gridStore';

/** Does what a key means in a cell that is edited; true when the entry is over and the sheet gets the focus. */
export function handleEditKey(
  store: GridStore,
  press: KeyboardEvent | EditKey,
  pageRows: () => number,
): boolean {
  const { edit } = store.get();
  if (!edit) return true;
  const isEvent = 'nativeEvent' in press;
  const command = isEvent ? editKey(press.nativeEvent, edit.mode) : press;
  if (!command) return false;
  if (isEvent) press.preventDefault();
  switch (command.kind) {
    case 'commit':
      return commitEdit(store, command.after);
    case 'leave':
      if (!commitEdit(store)) return false;
      moveSelection(store, { kind: 'step', direction: command.direction }, false, pageRows());
      return true;
    case 'cancel':
      cancelEdit(store);
      return true;
    case 'newLine':
      insertLine(isEvent ? press : undefined, store);
      return false;
    case 'toggleMode':
      changeEdit(store, { mode: edit.mode === 'enter' ? 'edit' : 'enter' });
      return false;
    case 'openList':
      changeEdit(store, { isListOpen: true });
      return false;
  }
}

function insertLine(event: KeyboardEvent | undefined, store: GridStore): void {
  const box = event?.target;
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
  changeEdit(store, { text: box.value });
}
