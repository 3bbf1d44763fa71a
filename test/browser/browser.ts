import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from 'playwright-core';
import { PageFaults } from './pageFaults';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const STEP_MILLISECONDS = 20_000;

export interface PageOptions {
  /** Language of Office, such as `kk-KZ`. */
  readonly language?: 'ru-RU' | 'kk-KZ' | 'en-US';
  readonly theme?: 'light' | 'dark' | 'high-contrast';
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Of the pane, in pixels. */
  readonly paneWidth?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Path of the page, the workbench itself when left out. */
  readonly path?: string;
}

/** A page with what went wrong on it so far. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: PageFaults;
}

/** A running browser on one served workbench. */
export interface OpenedBrowser {
  /** A page in a profile of its own, so that nothing kept by another is there. */
  newPage(options?: PageOptions): Promise<OpenedPage>;
  /** Closes everything; rejects when any page had a fault that was not taken out of its list. */
  close(): Promise<void>;
}

/** Starts Chromium for the pages at `url`. */
export async function openBrowser(executablePath: string, url: string): Promise<OpenedBrowser> {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const opened: OpenedPage[] = [];
  return {
    newPage: async (options = {}) => {
      const page = await openPage(browser, url, options);
      opened.push(page);
      return page;
    },
    close: async () => {
      await browser.close();
      const found = opened.flatMap(({ faults }) => faults.found);
      if (found.length > 0) throw new Error(found.join('\n'));
    },
  };
}

async function openPage(browser: Browser, url: string, options: PageOptions): Promise<OpenedPage> {
  const { width = 1280, height = 800, colorScheme = 'light', forcedColors = 'none' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    acceptDownloads: true,
  });
  // Less than a test may take, so that it fails with what it waited for.
  context.setDefaultTimeout(STEP_MILLISECONDS);
  const { language = 'ru-RU', theme = 'light', paneWidth = 380 } = options;
  await context.addInitScript(
    ([key, view]) => {
      const isPage = location.protocol === 'http:';
      if (isPage && localStorage.getItem(key) === null) localStorage.setItem(key, view);
    },
    ['workbench:view', JSON.stringify({ language, theme, paneWidth, isPaneShown: true })] as const,
  );
  const faults = new PageFaults(url);
  context.on('page', (each) => {
    faults.watch(each);
  });
  const page = await context.newPage();
  await page.goto(new URL(options.path ?? '', url).href);
  return { page, context, faults };
}

/** The add-in's own document, once it is there. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe.pane-frame', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane is no frame');
  await frame.waitForURL(/taskpane/u);
  return frame;
}
