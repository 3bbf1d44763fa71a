import { afterAll, beforeAll } from '@jest/globals';
import { describeWith } from '../tool/findTool';
import { openBrowser, type OpenedBrowser, type OpenedPage, type PageOptions } from './browser';
import { startWorkbench, type RunningWorkbench } from './workbench';

/** What tests in Chromium are given. */
export interface InBrowser {
  /** The served workbench's address, with a slash at its end. */
  readonly url: () => string;
  /** A page in a profile of its own. */
  readonly newPage: (options?: PageOptions) => Promise<OpenedPage>;
}

const START_MILLISECONDS = 240_000;

/** Tests that need Chromium and the served workbench; any fault of a page that no test forgets fails them. */
export function describeInBrowser(name: string, tests: (given: InBrowser) => void): void {
  describeWith('chromium', name, (chromium) => {
    let workbench: RunningWorkbench | undefined;
    let browser: OpenedBrowser | undefined;

    beforeAll(async () => {
      workbench = await startWorkbench();
      browser = await openBrowser(chromium, workbench.url);
    }, START_MILLISECONDS);

    afterAll(async () => {
      try {
        await browser?.close();
      } finally {
        await workbench?.stop();
      }
    });

    tests({
      url: () => workbench?.url ?? '',
      newPage: async (options) => {
        if (!browser) throw new Error('The browser has not started');
        return browser.newPage(options);
      },
    });
  });
}
