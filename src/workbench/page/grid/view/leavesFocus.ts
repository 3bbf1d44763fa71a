import type { FocusEvent } from 'react';
import { commitEdit } from '../input/editing';
import type { GridStore } from '../state/gridStore';

/** Ends the entry when the focus goes elsewhere in the page; another window leaves it open. */
export function leavesFocus(event: FocusEvent, store: GridStore): void {
  const box = event.target;
  const view = box.closest('.sg-view');
  const { relatedTarget } = event;
  if (relatedTarget instanceof Element && view?.contains(relatedTarget)) {
    if (relatedTarget.matches('textarea, input, [role="option"]')) return;
  }
  setTimeout(() => {
    const isElsewhere = document.activeElement !== box;
    const inView = view?.contains(document.activeElement) === true;
    const isTyping = inView && document.activeElement?.matches('textarea, input') === true;
    if (isElsewhere && !isTyping) commitEdit(store);
  }, 0);
}
