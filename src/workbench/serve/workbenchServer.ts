import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { BuiltWorkbench } from './buildWorkbench';
import { fileAt, typeOf, type ServedFile } from './files';
import { sampleAt } from './sampleAt';
import { OFFICE_PATH, withOffice } from './withOffice';

const PAGE = '/index.html';

/** Serves the page, the pane as built, and office.js from the installed package. */
export function workbenchServer(root: string, built: BuiltWorkbench): Server {
  const office = officeScript(root, built);
  const find = async (path: string): Promise<ServedFile | undefined> => {
    if (path === '/') return fileAt([built.page], PAGE);
    if (path === OFFICE_PATH) return office;
    const file = (await sampleAt(path)) ?? fileAt([built.pane, built.page], path);
    return file && path.endsWith('.html') ? { ...file, body: withOffice(textOf(file)) } : file;
  };
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const found = isRead && path !== undefined ? find(path) : Promise.resolve(undefined);
    void found.then(
      (file) => answer(response, file),
      (problem: unknown) => {
        process.stderr.write(`${String(problem)}\n`);
        response.writeHead(500).end();
      },
    );
  });
}

/** The unmodified office.js of the package between the page's bridge and what its loader would add. */
function officeScript(root: string, { page }: BuiltWorkbench): ServedFile {
  const parts = [
    join(page, 'workbench/office-before.js'),
    join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
    join(page, 'workbench/office-after.js'),
  ];
  const body = parts.map((part) => readFileSync(part, 'utf8')).join('\n;\n');
  return { type: typeOf(OFFICE_PATH), body };
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function textOf({ body }: ServedFile): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

function answer(response: ServerResponse, file: ServedFile | undefined): void {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const headers = {
    'content-type': file.type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  response.writeHead(200, headers).end(file.body);
}
