import type { Browser } from 'playwright-core';

/** Milliseconds from the start of loading. */
export interface PaintTimes {
  /** Anything at all, such as a filled box. */
  readonly first: number;
  /** A text or a picture. */
  readonly contentful: number;
  /** What React has rendered. */
  readonly react: number;
}

/** Opens a page in a fresh profile, as wide as a pane, and waits until React has painted. */
export async function paintTimes(browser: Browser, url: string): Promise<PaintTimes> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { reactPaint?: number };
    new MutationObserver((_changes, observer) => {
      const pane = document.querySelector('#pane');
      if (!pane?.firstElementChild || pane.querySelector('.first-look')) return;
      observer.disconnect();
      // A task that follows the next frame runs when that frame has been drawn.
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.reactPaint = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const times = await page.waitForFunction(() => {
    const { reactPaint: react } = globalThis as unknown as { reactPaint?: number };
    const [first, contentful] = ['first-paint', 'first-contentful-paint'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
    );
    const times = { first, contentful, react };
    return Object.values(times).includes(undefined) ? undefined : times;
  });
  const measured = (await times.jsonValue()) as PaintTimes;
  await context.close();
  return measured;
}
