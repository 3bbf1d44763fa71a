import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** The file at a path of the address, from the first folder that has it; nothing outside the folders. */
export function fileAt(folders: readonly string[], path: string): ServedFile | undefined {
  for (const folder of folders) {
    const location = normalize(join(folder, path));
    const isInside = location.startsWith(folder + sep);
    if (isInside && statSync(location, { throwIfNoEntry: false })?.isFile() === true)
      return { type: typeOf(path), body: readFileSync(location) };
  }
  return undefined;
}

export function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}
