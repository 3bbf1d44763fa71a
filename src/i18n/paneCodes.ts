import type { pane } from './ru/pane';
import type { review } from './ru/review';
import type { year } from './ru/year';

/** Words of the screens that everybody sees first. */
export type BasicWord = keyof typeof pane;

/** Words of the screens where reports are filed, reviewed and accepted. */
export type ReviewWord = keyof typeof review;

/** Words of the screens for norms, exemptions, members' life and the years. */
export type YearWord = keyof typeof year;

/** Every word and sentence of the task pane; the Russian catalogue names them, the others have to follow. */
export type PaneWord = BasicWord | ReviewWord | YearWord;

/** Why the pane cannot work where it was opened. */
export type PaneTrouble = 'no-office' | 'other-host' | 'too-old';
