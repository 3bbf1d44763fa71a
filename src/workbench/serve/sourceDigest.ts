import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'assets', 'build'];
const FILES = ['manifest.xml', 'package-lock.json', 'webpack.config.js'];

/** A digest of everything that the pane and the page are built from. */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256');
  for (const path of [...SOURCES.flatMap((folder) => filesIn(root, folder)), ...FILES].sort()) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
