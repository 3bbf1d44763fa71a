import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { drawingFor, ICON_SIZES, iconFile } from './iconSizes';

/** Draws an icon at one size: the PNG file of its drawing on a clear ground. */
export async function renderIcon(page: Page, icon: string, size: number): Promise<Buffer> {
  const drawing = readFileSync(`assets/${drawingFor(icon, size)}`, 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  return page.screenshot({ omitBackground: true });
}

/** Draws every icon anew into `assets`. */
export async function renderIcons(page: Page): Promise<void> {
  for (const [icon, sizes] of Object.entries(ICON_SIZES)) {
    for (const size of sizes)
      writeFileSync(`assets/${iconFile(icon, size)}`, await renderIcon(page, icon, size));
  }
}
