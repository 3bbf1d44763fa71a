import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** A build of the add-in, or what was said instead. */
export interface BuiltAddIn {
  readonly status: number | null;
  readonly complaint: string;
  /** The files by their path in the folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Runs the build as `npm run build` does, into a folder of its own. */
export function buildAddIn(...args: readonly string[]): BuiltAddIn {
  const folder = mkdtempSync(join(tmpdir(), 'cpd-build-'));
  const command = ['--import', 'tsx', 'src/packaging/main.ts', '--out', folder, ...args];
  const { status, stderr, stdout } = spawnSync('node', command, { cwd: ROOT, encoding: 'utf8' });
  return { status, complaint: status === 0 ? '' : stderr || stdout, files: filesIn(folder) };
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)] as const),
  );
}
