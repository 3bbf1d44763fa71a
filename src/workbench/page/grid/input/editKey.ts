import type { AfterEntry } from './editing';
import type { Direction, KeyPress } from './keyCommand';

/** What a key press means while a cell is edited; undefined is left to the text box. */
export type EditKey =
  | { readonly kind: 'commit'; readonly after?: AfterEntry }
  /** Ends the entry and moves on as an arrow does. */
  | { readonly kind: 'leave'; readonly direction: Direction }
  | { readonly kind: 'cancel' | 'newLine' | 'toggleMode' | 'openList' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function editKey(press: KeyPress, mode: 'enter' | 'edit'): EditKey | undefined {
  const { key, shiftKey, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.isComposing) return undefined;
  if (altKey) return altKeyCommand(key);
  switch (key) {
    case 'Enter':
      return ctrl ? { kind: 'commit' } : { kind: 'commit', after: { by: 'rows', back: shiftKey } };
    case 'Tab':
      return { kind: 'commit', after: { by: 'columns', back: shiftKey } };
    case 'Escape':
      return { kind: 'cancel' };
    case 'F2':
      return { kind: 'toggleMode' };
  }
  const direction = ARROWS[key];
  return direction && mode === 'enter' && !ctrl && !shiftKey
    ? { kind: 'leave', direction }
    : undefined;
}

function altKeyCommand(key: string): EditKey | undefined {
  if (key === 'Enter') return { kind: 'newLine' };
  return key === 'ArrowDown' ? { kind: 'openList' } : undefined;
}
