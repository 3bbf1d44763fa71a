import { expect, test } from '@jest/globals';
import { paneOf } from './browser';
import { describeInBrowser } from './describeInBrowser';

describeInBrowser('the page', ({ newPage }) => {
  test('shows the sample register, and its pane reads it through office.js', async () => {
    const { page } = await newPage();
    const pane = await paneOf(page);
    await pane.waitForSelector('main li');
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('ru-RU');
  });
});
