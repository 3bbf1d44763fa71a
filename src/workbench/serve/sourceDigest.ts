import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMON = ['rules', 'register', 'actions', 'documents', 'i18n', 'excel', 'functions'];
const FILES = ['package-lock.json', 'webpack.config.js'];

/** A digest of everything that the pane is built from. */
export function paneDigest(root: string): string {
  return digestOf(
    root,
    [...inSource(['taskpane', 'packaging', ...COMMON]), 'assets'],
    [...FILES, 'manifest.xml'],
  );
}

/** A digest of everything that the page is built from. */
export function pageDigest(root: string): string {
  return digestOf(root, inSource(['workbench', ...COMMON]), FILES);
}

function inSource(folders: readonly string[]): string[] {
  return folders.map((folder) => join('src', folder));
}

/** A digest of all that the folders hold and of the files. */
export function digestOf(
  root: string,
  folders: readonly string[],
  files: readonly string[],
): string {
  const hash = createHash('sha256');
  for (const path of [...folders.flatMap((folder) => filesIn(root, folder)), ...files].sort()) {
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
