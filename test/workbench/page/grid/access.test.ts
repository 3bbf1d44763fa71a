import { beforeAll, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { year } from '../../../../src/rules';
import { sampleFile } from '../../../../src/workbench/cpd/sampleFile';
import { axe } from '../../../browser/axe';
import { TODAY } from '../../cpd/command';
import { testSession } from '../../cpd/testSession';
import { describeGrid } from './describeGrid';

const OPTIONS: BrowserContextOptions = { viewport: { width: 900, height: 400 } };
const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const;

describeGrid('the sample register for everybody', (newGrid) => {
  let sample: Uint8Array;

  beforeAll(async () => {
    sample = await sampleFile('ru', year(2026), testSession(TODAY));
  });

  test.each(THEMES)(
    'has no violations in %s colours, with nothing, a list, a menu or a question open',
    async (_name, theme) => {
      const grid = await newGrid({ ...OPTIONS, ...theme });
      await grid.load(sample);
      await grid.page.getByRole('tab', { name: 'Мероприятия' }).click();
      await grid.cell('B3').click();
      expect(await axe(grid.page)).toEqual([]);
      await grid.cell('C3').click();
      await grid.press('Alt+ArrowDown');
      await grid.page.getByRole('listbox').waitFor();
      expect(await axe(grid.page)).toEqual([]);
      await grid.press('Escape', 'Escape', 'Shift+F10');
      await grid.page.getByRole('menu').waitFor();
      expect(await axe(grid.page)).toEqual([]);
      await grid.press('Escape');
      await grid.cell('B3').click();
      await grid.enter('вчера');
      await grid.page.getByRole('alertdialog').waitFor();
      expect(await axe(grid.page)).toEqual([]);
    },
    120_000,
  );

  test.each([
    ['ru', 'Лист Консультанты', 'Строка формул', 'Отменить (Ctrl+Z)'],
    ['kk', 'Парақ Консультанты', 'Формула жолы', 'Болдырмау (Ctrl+Z)'],
    ['en', 'Sheet Консультанты', 'Formula bar', 'Undo (Ctrl+Z)'],
  ] as const)('says in %s what its parts are', async (language, name, bar, undo) => {
    const grid = await newGrid(OPTIONS);
    await grid.load(sample, language);
    expect(await grid.page.getByRole('grid', { name }).count()).toBe(1);
    expect(await grid.page.getByRole('textbox', { name: bar }).count()).toBe(1);
    expect(await grid.page.getByRole('button', { name: undo }).count()).toBe(1);
  });

  test('is one stop of the Tab key, and its rows and columns are counted', async () => {
    const grid = await newGrid(OPTIONS);
    await grid.load(sample);
    const stops = grid.page.locator(
      '.sg-scroller :is([tabindex="0"], button:not([tabindex="-1"]))',
    );
    expect(await stops.count()).toBe(1);
    expect(await grid.grid.getAttribute('aria-rowcount')).toBe('1048577');
    const row = grid.page.getByRole('row').filter({ has: grid.cell('A3') });
    expect(await row.getAttribute('aria-rowindex')).toBe('4');
    expect(await grid.cell('C3').getAttribute('aria-colindex')).toBe('4');
  });

  test('the shell may choose a theme other than that of the system', async () => {
    const grid = await newGrid({ ...OPTIONS, colorScheme: 'light' });
    await grid.load(sample);
    const paper = () =>
      grid.page
        .locator('.sg-canvas')
        .evaluate((canvas) => getComputedStyle(canvas).backgroundColor);
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await grid.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await paper()).toBe('rgb(31, 31, 31)');
  });
});
