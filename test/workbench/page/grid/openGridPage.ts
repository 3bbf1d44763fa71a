import { createServer, type Server } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import webpack from 'webpack';

const HTML = `<!doctype html><html lang="ru"><head><title>grid</title><meta charset="utf-8"><style>
html, body, #root { height: 100%; margin: 0; }</style></head>
<body><main id="root"></main><script src="/page.js"></script></body></html>`;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser with the visible workbook alone on a page. */
export class GridBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async start(chromiumPath: string): Promise<GridBrowser> {
    const script = await bundle();
    const server = createServer(({ url }, response) => {
      const isScript = url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : HTML);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
    return new GridBrowser(browser, server, `http://127.0.0.1:${port}/`);
  }

  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1100, height: 640 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    await page.goto(this.address);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'grid-page-'));
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    cache: { type: 'filesystem', cacheDirectory: join(process.cwd(), '.cache/grid-page') },
    entry: join(__dirname, 'gridPage.tsx'),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: { hints: false },
    optimization: { minimize: false },
    module: { rules: [{ test: /\.tsx?$/, use: { loader: 'swc-loader', options: SWC } }] },
  });
  const problems = await new Promise<string>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve(stats?.hasErrors() ? stats.toString('errors-only') : '');
    });
  });
  if (problems !== '') throw new Error(problems);
  const script = await readFile(join(folder, 'page.js'), 'utf8');
  await rm(folder, { recursive: true });
  return script;
}

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};
