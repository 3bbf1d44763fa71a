import { createContext, use } from 'react';
import type { Existing, Outcome } from '../../actions';
import type { LiveWorkbook, OfficeEnvironment, Undo } from '../../excel';
import type { Language, MessageValues, PaneWord } from '../../i18n';
import type { Place } from '../../register';
import type { Year } from '../../rules';
import { invariant } from '../../rules';
import type { PaneRegister } from './paneRegister';
import type { Preferences } from './preferences';
import type { Screen } from './screen';

/** A line at the foot of the pane: what was done, with a way back, or what stood in the way. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly sentence: string;
  readonly undo?: Undo | undefined;
}

/** Everything a screen needs: words, the register, and ways to act on them. */
export interface PaneModel {
  readonly language: Language;
  /** A word or sentence of the pane in the person's language. */
  readonly t: (word: PaneWord, values?: MessageValues) => string;
  readonly environment: OfficeEnvironment;
  readonly live: LiveWorkbook;
  readonly existing: Existing;
  /** Absent while the workbook holds no register. */
  readonly register: PaneRegister | undefined;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly screen: Screen;
  readonly go: (screen: Screen) => void;
  readonly chooseYear: (year: Year) => void;
  readonly notice: Notice | undefined;
  readonly notify: (notice: Notice | undefined) => void;
  /** Whether something is being written just now. */
  readonly isBusy: boolean;
  /** Carries a change out, tells that it is done with a way back, or what stood in the way; gives whether it was done. */
  readonly change: (plan: (existing: Existing) => Outcome, done: string) => Promise<boolean>;
  /** Runs what talks to Excel; a refusal becomes a notice and gives undefined. */
  readonly attempt: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  /** Shows a cell in the sheet. */
  readonly show: (place: Place) => void;
}

export const PaneContext = createContext<PaneModel | undefined>(undefined);

export function usePane(): PaneModel {
  const model = use(PaneContext);
  invariant(model !== undefined, 'A screen stands outside the pane');
  return model;
}

/** For screens that are only shown where there is a register. */
export function useRegister(): PaneRegister {
  const { register } = usePane();
  invariant(register !== undefined, 'This screen needs a register');
  return register;
}
