import type { Page } from 'playwright-core';
import type { Desk } from '../../src/workbench/page/book/desk';

/** Selects a cell of a sheet by its tab and the name box. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  const box = page.locator('.sg-name');
  await box.fill(address);
  await box.press('Enter');
}

/** Types into a cell as a person does. */
export async function typeInto(
  page: Page,
  sheet: string,
  address: string,
  text: string,
): Promise<void> {
  await goTo(page, sheet, address);
  await typeText(page, text);
  await page.keyboard.press('Enter');
}

/** Presses the keys of a text; Playwright's own typing has no keys for Cyrillic and puts the text in without them. */
async function typeText(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const key of text) {
    if (key < '\u0080') await page.keyboard.type(key);
    else
      for (const type of ['keyDown', 'keyUp'] as const)
        await session.send(DISPATCH, keyEvent(type, key));
  }
  await session.detach();
}

const DISPATCH = 'Input.dispatchKeyEvent';

function keyEvent(type: 'keyDown' | 'keyUp', key: string) {
  return { type, key, windowsVirtualKeyCode: 65, ...(type === 'keyDown' && { text: key }) };
}

/** What a cell in view shows. */
export function cellOf(page: Page, address: string) {
  return page.locator(`[role="gridcell"][data-cell="${address}"]`);
}

/** Waits until a cell in view shows the text. */
export async function cellShows(page: Page, address: string, text: string): Promise<void> {
  await cellOf(page, address).filter({ hasText: text }).waitFor();
}

/** The page's workbook in the browser, for what a person would have to scroll to. */
export function deskOf(page: Page) {
  return page.evaluateHandle(
    () => (globalThis as unknown as { readonly workbench: Desk }).workbench,
  );
}

/** Waits until the browser has kept every change. */
export async function untilKept(page: Page, words = 'Сохранено в этом браузере'): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor();
}
