import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { PageFaults } from '../../../browser/pageFaults';
import { describeWith } from '../../../tool/findTool';
import { GridDriver } from './gridDriver';
import { GridBrowser } from './openGridPage';

/** Tests of the visible workbook in Chromium; a fault of the page fails them. */
export function describeGrid(
  name: string,
  tests: (newGrid: (options?: BrowserContextOptions) => Promise<GridDriver>) => void,
): void {
  describeWith('chromium', name, (path) => {
    let browser: GridBrowser;
    let faults: PageFaults;

    beforeAll(async () => {
      browser = await GridBrowser.start(path);
      faults = new PageFaults(browser.address);
    }, 120_000);

    afterEach(() => {
      expect(faults.found).toEqual([]);
    });

    afterAll(async () => {
      await browser.close();
    });

    tests(async (options) => {
      const page = await browser.page(options);
      faults.watch(page);
      return new GridDriver(page);
    });
  });
}
