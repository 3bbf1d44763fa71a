import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setUp, setUpSample } from '../../src/actions';
import { applyPlan, readWorkbook, runExcel } from '../../src/excel';
import { NAMESPACE } from '../../src/functions';
import { catalogueOf, say, type Language, type PaneWord } from '../../src/i18n';
import type { WorkbookLanguage } from '../../src/register';
import { year } from '../../src/rules';
import { openPane } from '../../src/taskpane/openPane';
import { Workbook } from '../../src/workbench/model/workbook';
import { CustomFunctionRegistry } from '../../src/workbench/richapi/customFunctions';
import { openOffice, type OfficeRealm } from '../../src/workbench/richapi/officeRealm';

const TAGS: Readonly<Record<Language, string>> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-US' };

export interface BesideInput {
  readonly language?: Language;
  /** What the workbook holds: the sample of 2025, a new register of it, or nothing. */
  readonly holds?: 'sample' | 'register' | 'nothing';
  readonly workbookLanguage?: WorkbookLanguage;
}

/** A pane beside an embedded workbook, with the hand of the person before it. */
export interface PaneBeside {
  readonly workbook: Workbook;
  readonly office: OfficeRealm;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** A word of the pane in the language it is shown in. */
  readonly t: (word: PaneWord, values?: Readonly<Record<string, string | number>>) => string;
  readonly themes: readonly string[];
  /** Goes to an entry of the navigation bar. */
  readonly go: (word: PaneWord) => Promise<void>;
}

/** Opens the pane as Excel does, in a document of its own, talking real office.js to a workbook in memory. */
export async function paneBeside(input: BesideInput = {}): Promise<PaneBeside> {
  const { language = 'ru', holds = 'sample', workbookLanguage = 'ru' } = input;
  const functions = new CustomFunctionRegistry();
  const workbook = new Workbook({ clock: () => new Date(), customFunctions: functions.find });
  workbook.restore(() => workbook.addSheet('Лист1'));
  const office = openOffice(workbook, {
    client: 'pane',
    functions,
    namespace: NAMESPACE,
    acceptsErrors: true,
    displayLanguage: TAGS[language],
  });
  if (holds !== 'nothing') await fill(office, workbookLanguage, holds === 'sample');
  const { Excel, Office, OfficeExtension, CustomFunctions } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  const themes: string[] = [];
  const { element } = await openPane((theme) => themes.push(theme));
  render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>);
  const user = userEvent.setup();
  const t: PaneBeside['t'] = (word, values = {}) =>
    say(catalogueOf(language).pane[word], values, language);
  const go = async (word: PaneWord): Promise<void> => {
    const bar = screen.getByRole('navigation');
    await user.click(within(bar).getByRole('button', { name: t(word) }));
    await screen.findByRole('heading', { level: 2, name: t(word) });
  };
  return { workbook, office, user, t, themes, go };
}

function fill(office: OfficeRealm, language: WorkbookLanguage, isSample: boolean): Promise<void> {
  return runExcel(office.Excel, async (context) => {
    const existing = await readWorkbook(context);
    const input = { language, year: year(2025), settings: {} };
    const outcome = isSample ? setUpSample(input, existing) : setUp(input, existing);
    if (outcome.kind === 'refused') throw new Error('The workbook is not empty');
    await applyPlan(context, outcome.plan);
  });
}
