import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

const OFFICE_FOLDER = resolve('node_modules/@microsoft/office-js/dist');
const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** What pages asked for, by who answered. */
export interface Requests {
  readonly own: string[];
  readonly office: string[];
  /** Requests to anybody else, none of which was answered. */
  readonly foreign: string[];
}

/** Answers the requests of a browser: the build at its base, office.js from its package, nothing else. */
export async function serveAddIn(
  context: BrowserContext,
  base: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<Requests> {
  const requests: Requests = { own: [], office: [], foreign: [] };
  await context.route('**', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + pathname;
    if (address.startsWith(base)) {
      requests.own.push(address.slice(base.length));
      return answer(route, pathname, files.get(address.slice(base.length)));
    }
    if (address.startsWith(OFFICE_ADDRESS)) {
      requests.office.push(address.slice(OFFICE_ADDRESS.length));
      const path = join(OFFICE_FOLDER, address.slice(OFFICE_ADDRESS.length));
      return answer(route, pathname, readFileSync(path));
    }
    requests.foreign.push(address);
    return route.abort();
  });
  return requests;
}

async function answer(route: Route, path: string, content: Buffer | undefined): Promise<void> {
  if (!content) return route.fulfill({ status: 404 });
  const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
  return route.fulfill({ body: content, contentType });
}
