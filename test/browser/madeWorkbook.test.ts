import { expect, test } from '@jest/globals';
import { describeInBrowser } from './describeInBrowser';
import { shownPane } from './screens';

describeInBrowser('a workbook that the pane makes', ({ newPage }) => {
  test('opens in a window of its own, with its charts, and can be downloaded', async () => {
    const { page, context } = await newPage();
    const pane = await shownPane(page, 'ru-RU');
    await pane.go('documents');
    const { frame } = pane;
    await frame.getByRole('radio', { name: pane.t('rollup') }).check();
    await frame.getByRole('checkbox', { name: pane.t('numberedCopy', { number: 1 }) }).check();
    await frame.getByRole('radio', { name: pane.t('toNewWorkbook') }).check();
    const [made] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('button', { name: pane.t('makeDocuments'), exact: true }).click(),
    ]);
    const tabs = made.getByRole('tab');
    await made.getByRole('tab', { name: /Сводный отчёт \d{4} № 1/u }).waitFor();
    expect(await tabs.count()).toBe(1);
    await made.getByRole('img', { name: /Консультанты по статусам/u }).waitFor();
    await frame.getByText(pane.t('fileOpened')).waitFor();
    await page.getByRole('tab', { name: /Сводный отчёт \d{4} № 1/u }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('link', { name: pane.t('downloadFile') }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Сводный отчёт .* год\.xlsx$/u);
  });
});
