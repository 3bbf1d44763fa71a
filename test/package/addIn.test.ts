import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { LOAD_BUDGET } from '../../src/packaging/loadBudget';
import { fileFaults } from '../manifest/fileFaults';
import { elementsOf } from '../manifest/manifestTree';
import { describeWith } from '../tool/findTool';
import { buildAddIn, type BuiltAddIn } from './builtAddIn';
import { serveAddIn } from './servedAddIn';

const BASE = 'https://chamber.example/cpd/';

/** What office.js tries by itself: to report its use to Microsoft. */
const OFFICE_OWN = /appsforoffice\.microsoft\.com|telemetryservice\.firstpartyapps/u;

let built: BuiltAddIn;
beforeAll(() => {
  built = buildAddIn('--base', 'https://chamber.example/cpd');
}, 300_000);

test('the build succeeds', () => {
  expect(built.complaint).toBe('');
});

describe('the manifest of the build', () => {
  test('names only files of the build, each at the base', () => {
    const manifest = elementsOf(built.files.get('manifest.xml')?.toString('utf8') ?? '');
    expect(fileFaults(manifest, { base: BASE, files: built.files })).toEqual([]);
    expect(fileFaults(manifest, { base: BASE, files: new Map() })).toContain(
      `${BASE}taskpane.html is not in the build`,
    );
  });

  test('names no other host', () => {
    const manifest = built.files.get('manifest.xml')?.toString('utf8') ?? '';
    const hosts = [...manifest.matchAll(/="(https:\/\/[^/"]+)/gu)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['https://chamber.example']));
  });
});

test('no file of the build remembers the development server', () => {
  const remembering = [...built.files].filter(([, content]) => content.includes('localhost:3000'));
  expect(remembering.map(([name]) => name)).toEqual([]);
});

test.each([
  [
    ['--base', 'http://chamber.example/'],
    '--base http://chamber.example/ does not begin with https://, and Office loads add-ins only over https.\n',
  ],
  [['--base', 'chamber.example'], '--base chamber.example is not an address.\n'],
  [['--bass'], 'Usage: npm run build [-- --base https://host/folder/] [--out folder]\n'],
])('%s is refused in one sentence', (args, sentence) => {
  const { status, complaint } = buildAddIn(...args);
  expect({ status, complaint }).toEqual({ status: 1, complaint: sentence });
});

describeWith('chromium', 'the pane of the build in Chromium', (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens the pane until it has drawn something by script, and a little longer. */
  async function openPane(query: string) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const requests = await serveAddIn(context, BASE, built.files);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { refused: string[]; scripts?: string[] };
      seen.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        seen.refused.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
      );
      new MutationObserver((_changes, observer) => {
        const pane = document.querySelector('#pane');
        if (!pane?.firstElementChild || pane.querySelector('.first-look')) return;
        observer.disconnect();
        seen.scripts = performance.getEntriesByType('resource').map(({ name }) => name);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${BASE}taskpane.html${query}`);
    await page.waitForFunction(() => 'scripts' in globalThis);
    await page.waitForTimeout(3000);
    const { refused, scripts } = await page.evaluate(() => {
      const seen = globalThis as unknown as { refused: string[]; scripts: string[] };
      return { refused: seen.refused, scripts: seen.scripts };
    });
    await context.close();
    return { requests, refused, scripts };
  }

  test('asks nobody but its own host and office.js', async () => {
    const { requests } = await openPane('');
    expect(requests.own).toContain('taskpane.html');
    expect(requests.office).toContain('office.js');
    expect(requests.foreign).toEqual([]);
  });

  test('asks nobody else inside Excel on the web', async () => {
    const { requests } = await openPane('?_host_Info=Excel$Web$16.01$ru-RU$telemetry$isDialog$$0');
    expect(requests.office).toContain('excel-web-16.00.js');
    expect(requests.foreign).toEqual([]);
  });

  test('would be seen asking somebody else, had it no policy', async () => {
    const context = await browser.newContext();
    const html = '<img src="https://elsewhere.example/a.png">';
    const requests = await serveAddIn(context, BASE, new Map([['a.html', Buffer.from(html)]]));
    await (await context.newPage()).goto(`${BASE}a.html`);
    await context.close();
    expect(requests.foreign).toEqual(['https://elsewhere.example/a.png']);
  });

  test('does nothing by itself that its policy refuses', async () => {
    const { refused } = await openPane('');
    expect(refused.filter((each) => !OFFICE_OWN.test(each))).toEqual([]);
  });

  test('loads no more than its budget before it draws by script', async () => {
    const { scripts } = await openPane('');
    const own = scripts.filter((name) => name.startsWith(BASE) && name.endsWith('.js'));
    const bytes = own.map(
      (name) => gzipSync(built.files.get(name.slice(BASE.length)) ?? '').length,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(LOAD_BUDGET);
  });
});
