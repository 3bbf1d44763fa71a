import { HostError } from './hostError';
import { onThemeTold, themeNow, type ThemeOfOffice } from './officeTheme';
import { runExcel } from './runExcel';

/** Why the pane cannot work here. */
export type OfficeAbsence = 'no-office' | 'other-host' | 'too-old';

/** What is around the pane. */
export interface OfficeEnvironment {
  /** The language Office speaks to the person, such as `ru-RU`. */
  readonly language: string;
  /** Absent where Office does not tell: then the system's counts. */
  readonly theme: ThemeOfOffice | undefined;
  /** Whether the file was open for reading only when the pane was. */
  readonly isReadOnly: boolean;
  readonly supports: {
    /** Whether requests can wait until a cell is left; older Excel refuses them at once. */
    readonly delayForCellEdit: boolean;
  };
}

/** What the add-in needs of Excel; the manifest asks for the same. */
export const REQUIRED_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.2',
};

/** How often it is looked whether office.js is there, in milliseconds. */
const LOOKING = 50;

/** Waits for Office, so many milliseconds at most, and tells what is around the pane, or why there is no working here. */
export async function officeEnvironment(
  timeoutMs: number,
): Promise<OfficeEnvironment | OfficeAbsence> {
  const deadline = waiting(timeoutMs);
  if (!(await isOfficeLoaded(deadline))) return 'no-office';
  const info = await Promise.race([Office.onReady(), deadline.over]);
  if (!info) return 'no-office';
  if (info.host !== Office.HostType.Excel) return 'other-host';
  const { requirements, displayLanguage } = Office.context;
  const isEnough = Object.entries(REQUIRED_SETS).every(([name, version]) =>
    requirements.isSetSupported(name, version),
  );
  if (!isEnough) return 'too-old';
  return {
    language: displayLanguage,
    theme: themeNow(),
    isReadOnly: await isReadOnly(),
    supports: { delayForCellEdit: requirements.isSetSupported('DelayForCellEdit', '1.1') },
  };
}

/** Tells of another theme; gives what ends the listening. */
export function onThemeChange(
  environment: OfficeEnvironment,
  listener: (changed: OfficeEnvironment) => void,
): () => void {
  let told = JSON.stringify(environment.theme);
  return onThemeTold(() => {
    const theme = themeNow();
    if (JSON.stringify(theme) === told) return;
    told = JSON.stringify(theme);
    listener({ ...environment, theme });
  });
}

interface Deadline {
  readonly isOver: () => boolean;
  readonly over: Promise<undefined>;
}

function waiting(timeoutMs: number): Deadline {
  let isOver = timeoutMs <= 0;
  const over = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      isOver = true;
      resolve(undefined);
    }, timeoutMs);
  });
  return { isOver: () => isOver, over };
}

async function isOfficeLoaded({ isOver }: Deadline): Promise<boolean> {
  for (;;) {
    const wasComplete = typeof document !== 'undefined' && document.readyState === 'complete';
    if (typeof Office !== 'undefined') return true;
    if (wasComplete || isOver()) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOKING));
  }
}

/** Where Excel is too busy to say, writing is to be tried. */
async function isReadOnly(): Promise<boolean> {
  try {
    return await runExcel(Excel, async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
