import { chromium } from 'playwright-core';
import { toolPath } from '../tool/toolPath';
import { renderIcons } from '../../src/packaging/renderIcons';

const executablePath = toolPath('chromium');
if (executablePath === undefined) throw new Error('Chromium was not found');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
await renderIcons(await browser.newPage());
await browser.close();
