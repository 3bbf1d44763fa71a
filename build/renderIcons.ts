import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { toolPath } from '../test/tool/toolPath';
import { drawingFor, ICON_SIZES, iconFile } from './iconSizes';

const executablePath = toolPath('chromium');
if (executablePath === undefined) throw new Error('Chromium is needed to draw the icons');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [icon, sizes] of Object.entries(ICON_SIZES)) {
  for (const size of sizes) {
    const drawing = readFileSync(`assets/${drawingFor(icon, size)}`, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(`assets/${iconFile(icon, size)}`, picture);
  }
}
await browser.close();
