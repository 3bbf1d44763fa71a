import { chromium } from 'playwright-core';
import { toolPath } from '../test/tool/toolPath.ts';
import { renderIcons } from './renderIcons.ts';

const browser = await chromium.launch({
  executablePath: toolPath('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
await renderIcons(await browser.newPage());
await browser.close();
