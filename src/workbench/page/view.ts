import type { Language } from '../../i18n';
import { languageOfTag } from '../../i18n';

export type OfficeLanguage = 'ru-RU' | 'kk-KZ' | 'en-US';
export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** How one person looks at the page; kept in the browser, not in the workbook. */
export interface View {
  readonly language: OfficeLanguage;
  readonly theme: ThemeName;
  readonly isPaneShown: boolean;
  /** In pixels. */
  readonly paneWidth: number;
}

export const OFFICE_LANGUAGES: readonly OfficeLanguage[] = ['ru-RU', 'kk-KZ', 'en-US'];
export const THEMES: readonly ThemeName[] = ['light', 'dark', 'high-contrast'];
export const PANE_WIDTHS = { least: 320, usual: 380, most: 450 };

const KEY = 'workbench:view';

const FIRST_VIEW: View = {
  language: 'ru-RU',
  theme: 'light',
  isPaneShown: true,
  paneWidth: PANE_WIDTHS.usual,
};

/** The view kept from last time, with what is missing or unknown as at first. */
export function keptView(storage: Pick<Storage, 'getItem'>): View {
  const kept = parsed(storage.getItem(KEY));
  const width = typeof kept.paneWidth === 'number' ? kept.paneWidth : FIRST_VIEW.paneWidth;
  return {
    language: OFFICE_LANGUAGES.find((each) => each === kept.language) ?? FIRST_VIEW.language,
    theme: THEMES.find((each) => each === kept.theme) ?? FIRST_VIEW.theme,
    isPaneShown: kept.isPaneShown !== false,
    paneWidth: paneWidthWithin(width),
  };
}

export function keepView(view: View, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(KEY, JSON.stringify(view));
}

export function paneWidthWithin(width: number): number {
  return Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, Math.round(width)));
}

/** The language of the page's own words. */
export function wordsLanguage({ language }: View): Language {
  return languageOfTag(language) ?? 'ru';
}

function parsed(text: string | null): Partial<Record<keyof View, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
