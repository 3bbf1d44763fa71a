import type { ReactNode } from 'react';
import {
  HostError,
  officeEnvironment,
  onThemeChange,
  openLiveWorkbook,
  openWorkbook,
  personalStorage,
  ribbonActions,
} from '../excel';
import { associateFunctions, failureText, type CustomFunctionsHost } from '../functions';
import { languageOfTag, type Language } from '../i18n';
import { CommandQueue } from './commandQueue';
import { firstWords } from './firstWords';
import { Pane } from './Pane';
import { associateCommands } from './ribbonCommands';
import { TroubleScreen } from './screens/TroubleScreen';
import { readPreferences } from './session/preferences';
import { officeTheme, type ThemeName } from './theme';

/** How long office.js may take to load and to answer, in milliseconds. */
const OFFICE_PATIENCE = 20_000;

declare const CustomFunctions: CustomFunctionsHost;

export interface OpenedPane {
  readonly element: ReactNode;
}

/** Waits for Office, makes the functions known to Excel, reads the workbook and gives the pane for it. */
export async function openPane(setTheme: (theme: ThemeName) => void): Promise<OpenedPane> {
  const environment = await officeEnvironment(OFFICE_PATIENCE);
  if (typeof environment === 'string') {
    const { language } = firstWords(navigator.languages);
    return { element: <TroubleScreen trouble={environment} language={language} /> };
  }
  setTheme(officeTheme(environment.theme));
  onThemeChange(environment, (changed) => setTheme(officeTheme(changed.theme)));
  const storage = personalStorage();
  const language: Language =
    readPreferences(storage).language ?? languageOfTag(environment.language) ?? 'ru';
  associateFunctions(CustomFunctions, failureText(language));
  const commands = new CommandQueue();
  associateCommands(ribbonActions(), (screen) => commands.add(screen));
  try {
    const live = await openLiveWorkbook(openWorkbook());
    const start = { environment, live, storage, commands };
    return { element: <Pane start={start} /> };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { element: <TroubleScreen trouble={error.code} language={language} /> };
  }
}
