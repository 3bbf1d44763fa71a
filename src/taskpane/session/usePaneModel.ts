import { useCallback, useMemo, useState } from 'react';
import type { Existing, Outcome } from '../../actions';
import {
  HostError,
  type LiveWorkbook,
  type OfficeEnvironment,
  type PersonalStorage,
} from '../../excel';
import { catalogueOf, languageOfTag, outcomeText, say } from '../../i18n';
import type { Year } from '../../rules';
import type { Notice, PaneModel } from './paneContext';
import { paneRegister } from './paneRegister';
import { readPreferences, writePreferences, type Preferences } from './preferences';
import type { Screen } from './screen';
import type { CommandQueue } from '../commandQueue';
import { useCommands } from './useCommands';
import { useExisting } from './useExisting';
import { useFollowing } from './useFollowing';
import { useToday } from './useToday';

/** What the pane is opened with. */
export interface PaneStart {
  readonly environment: OfficeEnvironment;
  readonly live: LiveWorkbook;
  readonly storage: PersonalStorage;
  readonly commands: CommandQueue;
}

/** The state of the whole pane and the ways to change it. */
export function usePaneModel({ environment, live, storage, commands }: PaneStart): PaneModel {
  const [preferences, setPreferences] = useState(() => readPreferences(storage));
  const [screen, go] = useState<Screen>({ name: 'overview' });
  const [chosenYear, chooseYear] = useState<Year>();
  const [notice, notify] = useState<Notice>();
  const [running, setRunning] = useState(0);
  const today = useToday();
  const existing = useExisting(live);
  const language = preferences.language ?? languageOfTag(environment.language) ?? 'ru';
  const register = useMemo(
    () => paneRegister(existing, today, chosenYear),
    [existing, today, chosenYear],
  );
  useFollowing({ live, register, screen, go, role: preferences.role });
  const t = useCallback<PaneModel['t']>(
    (word, values = {}) => say(catalogueOf(language).pane[word], values, language),
    [language],
  );
  const attempt = useCallback<PaneModel['attempt']>(
    async (work) => {
      setRunning((count) => count + 1);
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const sentence = say(catalogueOf(language).hostErrors[error.code], {}, language);
        notify({ intent: 'error', sentence });
        return undefined;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [language],
  );
  useCommands({ commands, live, register, go, attempt });
  const change = useCallback(
    async (plan: (existing: Existing) => Outcome, done: string): Promise<boolean> => {
      notify(undefined);
      const result = await attempt(() => live.change(plan));
      if (result === undefined) return false;
      const { outcome, undo } = result;
      if (outcome.kind === 'refused') {
        notify({ intent: 'warning', sentence: outcomeText(outcome, language) });
        return false;
      }
      notify({ intent: 'success', sentence: done, undo });
      return true;
    },
    [attempt, live, language],
  );
  return {
    ...{ language, t, environment, live, existing, register, preferences, screen, go },
    ...{ chooseYear, notice, notify, isBusy: running > 0, change, attempt },
    prefer: (wish: Partial<Preferences>) => {
      const next = { ...preferences, ...wish };
      setPreferences(next);
      writePreferences(storage, next);
    },
    show: (place) => void attempt(() => live.select(place)),
  };
}
