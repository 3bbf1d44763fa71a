import type { pane } from './ru/pane';

/** Every word and sentence of the task pane; the Russian catalogue names them, the others have to follow. */
export type PaneWord = keyof typeof pane;

/** Why the pane cannot work where it was opened. */
export type PaneTrouble = 'no-office' | 'other-host' | 'too-old';
