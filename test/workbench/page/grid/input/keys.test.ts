import { describe, expect, test } from '@jest/globals';
import { editKey } from '../../../../../src/workbench/page/grid/input/editKey';
import { keyCommand, type KeyPress } from '../../../../../src/workbench/page/grid/input/keyCommand';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return { key, code: '', ...none, ...held };
}

describe('keys in the sheet', () => {
  test('letters of any alphabet begin an entry', () => {
    expect(keyCommand(press('ә'))).toEqual({ kind: 'type', text: 'ә' });
    expect(keyCommand(press('='))).toEqual({ kind: 'type', text: '=' });
  });

  test('shortcuts go by the place of the key, so that they work on a Cyrillic layout', () => {
    expect(keyCommand(press('я', { code: 'KeyZ', ctrlKey: true }))).toEqual({ kind: 'undo' });
    expect(keyCommand(press('Я', { code: 'KeyZ', metaKey: true, shiftKey: true }))).toEqual({
      kind: 'redo',
    });
    expect(keyCommand(press('ф', { code: 'KeyA', ctrlKey: true }))).toEqual({
      kind: 'select',
      what: 'all',
    });
  });

  test('copying is left to the browser, and so are keys that mean nothing', () => {
    expect(keyCommand(press('c', { code: 'KeyC', ctrlKey: true }))).toBeUndefined();
    expect(keyCommand(press('F5'))).toBeUndefined();
    expect(keyCommand(press('Shift', { shiftKey: true }))).toBeUndefined();
  });

  test('an input method gets its key', () => {
    expect(keyCommand(press('Process'))).toEqual({ kind: 'compose' });
  });

  test('Ctrl with an arrow jumps and Shift extends', () => {
    expect(keyCommand(press('ArrowDown', { ctrlKey: true, shiftKey: true }))).toEqual({
      kind: 'move',
      to: { kind: 'edge', direction: 'down' },
      extend: true,
    });
  });
});

describe('keys in a cell that is edited', () => {
  test('arrows leave an entry begun by typing and move the caret of one begun by F2', () => {
    expect(editKey(press('ArrowUp'), 'enter')).toEqual({ kind: 'leave', direction: 'up' });
    expect(editKey(press('ArrowUp'), 'edit')).toBeUndefined();
  });

  test('Enter ends the entry, Alt+Enter begins a line', () => {
    expect(editKey(press('Enter', { shiftKey: true }), 'edit')).toEqual({
      kind: 'commit',
      after: { by: 'rows', back: true },
    });
    expect(editKey(press('Enter', { altKey: true }), 'edit')).toEqual({ kind: 'newLine' });
    expect(editKey(press('Enter', { isComposing: true }), 'edit')).toBeUndefined();
  });
});
