import type { Frame, Page } from 'playwright-core';
import { catalogueOf, say, type Language, type PaneWord } from '../../src/i18n';
import { paneOf, type PageOptions } from './browser';

export type OfficeLanguage = NonNullable<PageOptions['language']>;

export const OFFICE_LANGUAGES: readonly OfficeLanguage[] = ['ru-RU', 'kk-KZ', 'en-US'];

/** The pane on a page as a person finds their way in it: by the words they read. */
export class ShownPane {
  readonly language: Language;

  constructor(
    readonly frame: Frame,
    tag: OfficeLanguage,
  ) {
    this.language = tag.slice(0, 2) as Language;
  }

  t(word: PaneWord, values: Readonly<Record<string, string | number>> = {}): string {
    return say(catalogueOf(this.language).pane[word], values, this.language);
  }

  /** Goes to an entry of the navigation bar. */
  async go(
    word: 'overview' | 'members' | 'reports' | 'check' | 'documents' | 'settings',
  ): Promise<void> {
    await this.frame
      .getByRole('navigation')
      .getByRole('button', { name: this.t(word) })
      .click();
    await this.heading(this.t(word));
  }

  async heading(name: string): Promise<void> {
    await this.frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).first().click();
  }

  /** Opens the first consultant whose name holds the text. */
  async openMember(text: string): Promise<void> {
    await this.go('members');
    await this.frame.getByRole('searchbox').fill(text);
    await this.frame
      .getByRole('button', { name: new RegExp(text, 'u') })
      .first()
      .click();
    await this.heading(text);
  }
}

/** The pane once it knows the workbook. */
export async function shownPane(page: Page, tag: OfficeLanguage): Promise<ShownPane> {
  const pane = new ShownPane(await paneOf(page), tag);
  await pane.frame.getByRole('heading', { level: 2 }).waitFor();
  return pane;
}

/** The year before, whose reports the sample has filed. */
async function showLastYear(pane: ShownPane): Promise<void> {
  await pane.go('overview');
  await pane.frame.getByRole('combobox', { name: pane.t('year') }).click();
  await pane.frame.getByRole('option').nth(1).click();
}

/** How each screen of a register is reached; the last ones look at the year before. */
export const SCREENS: Readonly<Record<string, (pane: ShownPane) => Promise<void>>> = {
  overview: (pane) => pane.go('overview'),
  members: (pane) => pane.go('members'),
  member: async (pane) => {
    await pane.go('members');
    await pane.frame.getByRole('main').getByRole('listitem').first().getByRole('button').click();
    await pane.press(pane.t('why'));
  },
  activity: async (pane) => {
    await SCREENS['member']?.(pane);
    await pane.press(pane.t('addActivity'));
    await pane.heading(pane.t('newActivity'));
  },
  check: (pane) => pane.go('check'),
  documents: async (pane) => {
    await pane.go('documents');
    await pane.press(pane.t('showPreview'));
  },
  rollup: async (pane) => {
    await pane.go('documents');
    await pane.frame.getByRole('radio', { name: pane.t('rollup') }).check();
    await pane.frame.getByRole('checkbox', { name: pane.t('numberedCopy', { number: 1 }) }).check();
  },
  settings: (pane) => pane.go('settings'),
  joining: async (pane) => {
    await pane.go('members');
    await pane.press(pane.t('addMember'));
    await pane.heading(pane.t('newMember'));
  },
  reports: async (pane) => {
    await showLastYear(pane);
    await pane.go('reports');
  },
  review: async (pane) => {
    await SCREENS['reports']?.(pane);
    await pane.press(pane.t('reviewOneByOne'));
    await pane.frame.getByRole('heading', { level: 3, name: pane.t('nextSteps') }).waitFor();
  },
  reminders: async (pane) => {
    await SCREENS['reports']?.(pane);
    await pane.press(pane.t('reminders'));
    await pane.heading(pane.t('reminders'));
  },
  year: async (pane) => {
    await SCREENS['reports']?.(pane);
    await pane.press(pane.t('openYearWork'));
    await pane.heading(pane.t('yearWork'));
  },
};
