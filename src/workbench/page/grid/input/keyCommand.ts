/** What a key press asks of the sheet while no cell is edited. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly to: Destination; readonly extend: boolean }
  | { readonly kind: 'next'; readonly by: 'rows' | 'columns'; readonly back: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  /** The key goes on to an input method that will compose the text. */
  | { readonly kind: 'compose' }
  | { readonly kind: 'sheet'; readonly step: 1 | -1 }
  | { readonly kind: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | {
      readonly kind: 'clear' | 'clearAndEdit' | 'undo' | 'redo' | 'dropDown' | 'menu' | 'escape';
    };

export type Direction = 'up' | 'down' | 'left' | 'right';

export type Destination =
  | { readonly kind: 'step' | 'edge' | 'page'; readonly direction: Direction }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd' };

/** The parts of a keyboard event that matter. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the key asks for; undefined leaves it to the browser. */
export function keyCommand(press: KeyPress): KeyCommand | undefined {
  const { key, shiftKey, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.isComposing || key === 'Process' || key === 'Dead') return { kind: 'compose' };
  if (altKey && !ctrl) return key === 'ArrowDown' ? { kind: 'dropDown' } : printable(press, false);
  const direction = ARROWS[key];
  if (direction) return move({ kind: ctrl ? 'edge' : 'step', direction }, shiftKey);
  return ctrl ? controlCommand(press) : plainCommand(press);
}

function move(to: Destination, extend: boolean): KeyCommand {
  return { kind: 'move', to, extend };
}

function plainCommand(press: KeyPress): KeyCommand | undefined {
  const { key, shiftKey } = press;
  switch (key) {
    case 'Home':
      return move({ kind: 'rowStart' }, shiftKey);
    case 'End':
      return move({ kind: 'rowEnd' }, shiftKey);
    case 'PageUp':
      return move({ kind: 'page', direction: 'up' }, shiftKey);
    case 'PageDown':
      return move({ kind: 'page', direction: 'down' }, shiftKey);
    case 'Tab':
      return { kind: 'next', by: 'columns', back: shiftKey };
    case 'Enter':
      return { kind: 'next', by: 'rows', back: shiftKey };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'clearAndEdit' };
    case 'Escape':
      return { kind: 'escape' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return shiftKey ? { kind: 'menu' } : undefined;
    case ' ':
      return shiftKey ? { kind: 'select', what: 'rows' } : { kind: 'type', text: ' ' };
    default:
      return printable(press, true);
  }
}

function printable({ key }: KeyPress, isPlain: boolean): KeyCommand | undefined {
  const isCharacter = [...key].length === 1;
  return isCharacter && (isPlain || !/[a-z]/i.test(key)) ? { kind: 'type', text: key } : undefined;
}

function controlCommand({ key, code, shiftKey }: KeyPress): KeyCommand | undefined {
  switch (key) {
    case 'Home':
      return move({ kind: 'sheetStart' }, shiftKey);
    case 'End':
      return move({ kind: 'sheetEnd' }, shiftKey);
    case 'PageUp':
      return { kind: 'sheet', step: -1 };
    case 'PageDown':
      return { kind: 'sheet', step: 1 };
    case ' ':
      return { kind: 'select', what: 'columns' };
  }
  // By the place of the key, because a Cyrillic layout gives Cyrillic letters.
  switch (code) {
    case 'KeyA':
      return { kind: 'select', what: 'all' };
    case 'KeyZ':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'KeyY':
      return { kind: 'redo' };
    default:
      return undefined;
  }
}
