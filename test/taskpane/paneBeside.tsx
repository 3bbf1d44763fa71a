import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setUp, setUpSample } from '../../src/actions';
import { applyPlan, readWorkbook, runExcel } from '../../src/excel';
import { NAMESPACE } from '../../src/functions';
import { catalogueOf, say, type Language, type PaneWord } from '../../src/i18n';
import type { WorkbookLanguage } from '../../src/register';
import { year } from '../../src/rules';
import { openPane } from '../../src/taskpane/openPane';
import { formatAddress, parseAddress } from '../../src/workbench/model/area';
import type { CellValue } from '../../src/workbench/model/cellValue';
import { Workbook } from '../../src/workbench/model/workbook';
import { CustomFunctionRegistry } from '../../src/workbench/richapi/customFunctions';
import { openOffice, type OfficeRealm } from '../../src/workbench/richapi/officeRealm';

const TAGS: Readonly<Record<Language, string>> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-US' };

configure({ asyncUtilTimeout: 10_000 });

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
  /** The workbooks the pane opened beside this one, each as the base64 of its file. */
  readonly opened: readonly string[];
  /** Goes to an entry of the navigation bar. */
  readonly go: (word: PaneWord) => Promise<void>;
  /** Puts text into a field found by its label. */
  readonly fill: (role: 'textbox' | 'combobox', label: PaneWord, text: string) => Promise<void>;
  /** Goes to the consultant of `ownRegister`. */
  readonly goToMember: () => Promise<void>;
  /** Values of cells, `null` for empty ones. */
  readonly cells: (sheet: string, address: string) => unknown[][];
  /** Another person types a row of values, the first into the cell. */
  readonly typeAsOther: (sheet: string, cell: string, row: readonly CellValue[]) => void;
  /** The person before the pane selects cells. */
  readonly select: (sheet: string, address: string) => void;
  /** What is selected, such as `Лист1!A1`. */
  readonly selected: () => string;
}

/** The consultant of `ownRegister`. */
export const MEMBER = 'Асанов Асан Асанович';

/** A register of 2025 with one consultant who has one webinar. */
export async function ownRegister(input: BesideInput = {}): Promise<PaneBeside> {
  const beside = await paneBeside({ holds: 'register', ...input });
  beside.typeAsOther('Консультанты', 'A2', ['1', MEMBER, 40000]);
  beside.typeAsOther('Мероприятия', 'A2', [MEMBER, 45700, '2', 'Вебинар', 'КазНУ', 'в.pdf']);
  return beside;
}

/** Opens the pane as Excel does, in a document of its own, talking real office.js to a workbook in memory. */
export async function paneBeside(input: BesideInput = {}): Promise<PaneBeside> {
  const { language = 'ru', holds = 'sample', workbookLanguage = 'ru' } = input;
  const functions = new CustomFunctionRegistry();
  const workbook = new Workbook({ clock: () => new Date(), customFunctions: functions.find });
  workbook.restore(() => workbook.addSheet('Лист1'));
  const opened: string[] = [];
  const office = openOffice(workbook, {
    client: 'pane',
    services: {
      createWorkbook: (base64 = '') => {
        opened.push(base64);
        return Promise.resolve();
      },
    },
    functions,
    namespace: NAMESPACE,
    acceptsErrors: true,
    displayLanguage: TAGS[language],
  });
  if (holds !== 'nothing') await setUpIn(office, workbookLanguage, holds === 'sample');
  const { Excel, Office, OfficeExtension, CustomFunctions } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  const themes: string[] = [];
  const { element } = await openPane((theme) => themes.push(theme));
  render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>);
  const user = userEvent.setup({ delay: null });
  const t: PaneBeside['t'] = (word, values = {}) =>
    say(catalogueOf(language).pane[word], values, language);
  const go = async (word: PaneWord): Promise<void> => {
    const bar = screen.getByRole('navigation');
    await user.click(within(bar).getByRole('button', { name: t(word) }));
    await screen.findByRole('heading', { level: 2, name: t(word) });
  };
  const fill: PaneBeside['fill'] = async (role, label, text) => {
    await user.click(await screen.findByRole(role, { name: t(label) }));
    await user.paste(text);
  };
  const goToMember = async (): Promise<void> => {
    await go('members');
    await user.click(await screen.findByRole('button', { name: new RegExp(MEMBER, 'u') }));
    await screen.findByRole('heading', { level: 2, name: MEMBER });
  };
  return { workbook, office, user, t, themes, opened, go, fill, goToMember, ...handsOn(workbook) };
}

function handsOn(
  workbook: Workbook,
): Pick<PaneBeside, 'cells' | 'typeAsOther' | 'select' | 'selected'> {
  const placeOf = (name: string, address: string) => {
    const sheet = workbook.sheet(name);
    const area = parseAddress(address);
    if (!sheet || !area) throw new Error(`No ${name}!${address}`);
    return { sheet, area };
  };
  return {
    cells: (name, address) => {
      const { sheet, area } = placeOf(name, address);
      const rows: unknown[][] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells: unknown[] = [];
        for (let column = area.left; column <= area.right; column += 1)
          cells.push(sheet.valueAt(row, column));
        rows.push(cells);
      }
      return rows;
    },
    typeAsOther: (name, cell, row) => {
      const { sheet, area } = placeOf(name, cell);
      const right = area.left + row.length - 1;
      workbook.edit('other', () => sheet.setInputs({ ...area, right }, [[...row]]));
    },
    select: (name, address) => {
      const { sheet, area } = placeOf(name, address);
      workbook.edit('pane', () => workbook.select('pane', sheet, area));
    },
    selected: () => {
      const { sheetId, area } = workbook.selectionOf('pane');
      return `${workbook.sheet(sheetId)?.name}!${formatAddress(area)}`;
    },
  };
}

function setUpIn(
  office: OfficeRealm,
  language: WorkbookLanguage,
  isSample: boolean,
): Promise<void> {
  return runExcel(office.Excel, async (context) => {
    const existing = await readWorkbook(context);
    const input = {
      language,
      year: year(2025),
      settings: { responsiblePerson: 'Ахметова Б.' },
    };
    const outcome = isSample ? setUpSample(input, existing) : setUp(input, existing);
    if (outcome.kind === 'refused') throw new Error('The workbook is not empty');
    await applyPlan(context, outcome.plan);
  });
}
