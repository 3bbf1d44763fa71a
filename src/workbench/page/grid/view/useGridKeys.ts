import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { forgetClip } from '../clip/copying';
import { clearSelected, redo, undo } from '../input/cellActions';
import { goToNext, startEdit } from '../input/editing';
import { keyCommand, type KeyCommand } from '../input/keyCommand';
import { moveSelection, selectAll, stepSheet, widenSelection } from '../input/selecting';
import { listItems } from '../input/validationCheck';
import type { GridStore } from '../state/gridStore';

/** What keys do while the sheet has the focus and no cell is edited. */
export function useGridKeys(
  store: GridStore,
  pageRows: () => number,
  openMenu: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { nativeEvent } = event;
    const command = keyCommand(nativeEvent);
    if (!command) return;
    // The input method has to meet the text box before it handles the key.
    if (command.kind === 'compose') {
      flushSync(() => startEdit(store, { text: '', mode: 'enter' }));
      return;
    }
    event.preventDefault();
    run(store, command, pageRows, openMenu);
  };
}

function run(
  store: GridStore,
  command: Exclude<KeyCommand, { readonly kind: 'compose' }>,
  pageRows: () => number,
  openMenu: () => void,
): void {
  switch (command.kind) {
    case 'move':
      moveSelection(store, command.to, command.extend, pageRows());
      return;
    case 'next':
      goToNext(store, command);
      return;
    case 'edit':
      startEdit(store, { mode: 'edit' });
      return;
    case 'type':
      startEdit(store, { text: command.text, mode: 'enter' });
      return;
    case 'sheet':
      stepSheet(store, command.step);
      return;
    case 'select':
      if (command.what === 'all') selectAll(store);
      else widenSelection(store, command.what);
      return;
    case 'clear':
      clearSelected(store);
      return;
    case 'clearAndEdit':
      startEdit(store, { text: '', mode: 'enter' });
      return;
    case 'undo':
      undo(store);
      return;
    case 'redo':
      redo(store);
      return;
    case 'dropDown':
      openChoices(store);
      return;
    case 'menu':
      openMenu();
      return;
    case 'escape':
      forgetClip(store);
  }
}

/** Opens the list of the active cell where it has one. */
export function openChoices(store: GridStore): void {
  const { sheet, selection } = store.get();
  if (listItems(sheet, selection.active)) startEdit(store, { mode: 'edit', isListOpen: true });
}
