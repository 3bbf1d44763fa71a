import { rename, rm, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { RunnableCommand } from './arguments';
import { usageOf } from './arguments';
import { CommandRefused, usageRefused } from './commandRefusal';

/** The path of an output file as given; CommandRefused where it is missing or no .xlsx. */
export function outputPath(out: string | undefined, command: RunnableCommand): string {
  if (out === undefined) throw usageRefused('out-missing', { usage: usageOf(command) });
  if (extname(out).toLowerCase() !== '.xlsx') throw usageRefused('out-not-xlsx', { path: out });
  return resolve(out);
}

/** Writes a file that appears whole or not at all. Throws CommandRefused where it cannot be written. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandRefused(
      { kind: 'usage', problem: 'file-not-writable', values: { path } },
      { cause: error },
    );
  }
}
