import type { BigIntStats } from 'node:fs';
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** Whether both paths lead to one file, under whatever names. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([fileAt(left), fileAt(right)]);
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

/**
 * Writes a file that appears whole or not at all; one that is there keeps its permissions, and a link stays one.
 * Throws CommandRefused where it cannot be written.
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const existing = await fileAt(path);
  const target = existing ? await realpath(path) : path;
  const part = `${target}.${process.pid}.part`;
  try {
    if (existing) await (await open(target, 'r+')).close();
    const mode = existing && Number(existing.mode);
    await writeFile(part, bytes, { flush: true, mode });
    if (mode !== undefined) await chmod(part, mode);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandRefused(
      { kind: 'usage', problem: 'file-not-writable', values: { path } },
      { cause: error },
    );
  }
}

function fileAt(path: string): Promise<BigIntStats | undefined> {
  return stat(path, { bigint: true }).catch(() => undefined);
}
