import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a Python script that may use openpyxl; gives what it prints as JSON. */
export function runPython(python: string, script: string, ...args: string[]): unknown {
  const output = execFileSync(python, ['-c', script, ...args], { encoding: 'utf8' });
  return output.trim() === '' ? undefined : JSON.parse(output);
}

/** The file that a Python script writes to its first argument. */
export function madeByPython(python: string, script: string): Promise<Uint8Array> {
  return inFolder((folder) => {
    const path = join(folder, 'made.xlsx');
    runPython(python, script, path);
    return readFileSync(path);
  });
}

/** The file opened and saved by LibreOffice in another format. */
export function convertedByOffice(
  soffice: string,
  bytes: Uint8Array,
  filter: string,
): Promise<Uint8Array> {
  return inFolder((folder) => {
    const source = join(folder, 'source.xlsx');
    const out = join(folder, 'out');
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', out, source];
    execFileSync(soffice, args, { stdio: 'ignore' });
    return readFileSync(join(out, `source.${filter.split(':')[0] ?? ''}`));
  });
}
