import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toolPath } from '../tool/toolPath';
import { openBrowser, type PageOptions } from './browser';
import { OFFICE_LANGUAGES, SCREENS, shownPane } from './screens';
import { startWorkbench } from './workbench';

// Pictures of every screen for people to look at, in every language, light and dark, at the widths a pane has.
const OUT = 'out/screens';
const LOOKS = [
  { theme: 'light', paneWidth: 320 },
  { theme: 'dark', paneWidth: 380 },
  { theme: 'high-contrast', paneWidth: 320 },
] as const satisfies readonly PageOptions[];

const chromium = toolPath('chromium');
if (chromium === undefined) {
  console.error('No pictures: Chromium was not found.');
  process.exit(1);
}
await mkdir(OUT, { recursive: true });
const workbench = await startWorkbench();
const browser = await openBrowser(chromium, workbench.url);
for (const language of OFFICE_LANGUAGES) {
  for (const look of LOOKS) {
    const { page } = await browser.newPage({ language, height: 1000, ...look });
    const pane = await shownPane(page, language);
    for (const [name, open] of Object.entries(SCREENS)) {
      await open(pane);
      await page.waitForTimeout(400);
      const path = join(OUT, `${name}.${language}.${look.theme}.png`);
      await page.locator('iframe.pane-frame').screenshot({ path });
    }
    await page.screenshot({ path: join(OUT, `page.${language}.${look.theme}.png`) });
    await page.context().close();
  }
}
await browser.close();
await workbench.stop();
