import { expect, test } from '@jest/globals';
import { axe } from './axe';
import { describeInBrowser } from './describeInBrowser';
import { SCREENS, shownPane } from './screens';
import type { PageOptions } from './browser';

const LOOKS: readonly PageOptions[] = [
  { theme: 'light', language: 'ru-RU', paneWidth: 320, forcedColors: 'none' },
  {
    theme: 'dark',
    language: 'kk-KZ',
    paneWidth: 380,
    colorScheme: 'dark',
    forcedColors: 'none',
  },
  { theme: 'high-contrast', language: 'en-US', paneWidth: 450, forcedColors: 'none' },
  { theme: 'high-contrast', language: 'ru-RU', paneWidth: 320, forcedColors: 'active' },
];

describeInBrowser('every screen of the pane', ({ newPage }) => {
  test.each(LOOKS)(
    'has nothing that axe finds wrong in $theme, forced colours $forcedColors',
    async (look) => {
      const { page } = await newPage(look);
      const pane = await shownPane(page, look.language ?? 'ru-RU');
      const found: Record<string, string[]> = {};
      for (const [name, open] of Object.entries(SCREENS)) {
        await open(pane);
        found[name] = await axe(pane.frame);
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(SCREENS).map((name) => [name, []])));
    },
    180_000,
  );

  test('fits a pane 320 pixels wide without scrolling sideways, in every language', async () => {
    for (const language of ['ru-RU', 'kk-KZ', 'en-US'] as const) {
      const { page } = await newPage({ language, paneWidth: 320 });
      const pane = await shownPane(page, language);
      for (const [name, open] of Object.entries(SCREENS)) {
        await open(pane);
        const excess = await pane.frame.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([language, name, excess]).toEqual([language, name, 0]);
      }
      await page.context().close();
    }
  }, 180_000);
});
