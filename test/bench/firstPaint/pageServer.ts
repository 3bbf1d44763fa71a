import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './pages';

const OFFICE_FOLDER = resolve('node_modules/@microsoft/office-js/dist');

export interface PageServer {
  /** With a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Serves a built page at `/`, its files beside it and office.js from its package, all gzipped in advance and never kept. */
export async function servePage({ folder, html }: BuiltPage): Promise<PageServer> {
  const packed = new Map<string, Buffer>([['/', gzipSync(html)]]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = packed.get(pathname) ?? packedFile(fileOf(folder, pathname));
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    packed.set(pathname, content);
    response
      .writeHead(200, {
        'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      })
      .end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function fileOf(folder: string, path: string): string {
  const office = '/office/';
  return path.startsWith(office)
    ? join(OFFICE_FOLDER, path.slice(office.length))
    : join(folder, path);
}

function packedFile(path: string): Buffer | undefined {
  return existsSync(path) ? gzipSync(readFileSync(path)) : undefined;
}
