import type { Locator, Page } from 'playwright-core';

import type { Language } from '../../../../src/i18n';
import type { GridPage } from './gridPage';

/** Drives the page as a person does, and reads the workbook behind it. */
export class GridDriver {
  constructor(readonly page: Page) {}

  async show(language: Language = 'ru'): Promise<void> {
    await this.inPage((gridPage, shown) => gridPage.show(shown), language);
    await this.grid.waitFor();
  }

  async load(file: Uint8Array, language: Language = 'ru'): Promise<void> {
    const base64 = Buffer.from(file).toString('base64');
    await this.inPage((gridPage, text) => gridPage.load(text), base64);
    await this.show(language);
  }

  /** An empty workbook with one sheet, filled by a script that runs in the page. */
  async open(fill: (gridPage: GridPage) => void = () => undefined): Promise<void> {
    await this.inPage((gridPage) => gridPage.empty());
    await this.inPage(fill);
    await this.show();
  }

  /** Runs a function in the page, with what the page gives to tests. */
  async inPage<R>(run: (gridPage: GridPage) => R | Promise<R>): Promise<R>;
  async inPage<A, R>(
    run: (gridPage: GridPage, argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<R>;
  async inPage<R>(
    run: (gridPage: GridPage, argument: unknown) => R,
    argument?: unknown,
  ): Promise<R> {
    const gridPage = await this.page.evaluateHandle(
      () => (globalThis as unknown as { gridPage: GridPage }).gridPage,
    );
    return gridPage.evaluate(run, argument);
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens the active cell, replaces what is in it and moves on. */
  async enter(text: string, end = 'Enter'): Promise<void> {
    await this.press('Backspace');
    await this.page.keyboard.insertText(text);
    await this.press(end);
  }

  /** What the cells of the first sheet hold: formulas where there are some. */
  contents(address: string): Promise<unknown[][]> {
    return this.inPage((gridPage, wanted) => gridPage.contents(wanted), address);
  }

  /** What the name box says. */
  get place(): Promise<string> {
    return this.page.locator('.sg-name').inputValue();
  }
}
