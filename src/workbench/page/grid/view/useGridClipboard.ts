import type { ClipboardEvent } from 'react';
import { copySelected } from '../clip/copying';
import { pasteAtSelection } from '../clip/pasting';
import type { GridStore } from '../state/gridStore';

interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copying, cutting and pasting by the browser's own events, which need no permission. */
export function useGridClipboard(store: GridStore): GridClipboard {
  const take = (event: ClipboardEvent, isCut: boolean): void => {
    event.preventDefault();
    const copied = copySelected(store, isCut);
    if (!copied) return;
    event.clipboardData.setData('text/plain', copied.plain);
    event.clipboardData.setData('text/html', copied.html);
  };
  return {
    onCopy: (event) => take(event, false),
    onCut: (event) => take(event, true),
    onPaste: (event) => {
      event.preventDefault();
      const { clipboardData } = event;
      const pasted = {
        plain: clipboardData.getData('text/plain'),
        html: clipboardData.getData('text/html'),
      };
      pasteAtSelection(store, pasted, new DOMParser());
    },
  };
}
