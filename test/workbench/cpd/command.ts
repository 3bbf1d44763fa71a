import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/workbench/cpd/runCommand';

/** The day every run of a command has unless it says otherwise. */
export const TODAY = '2026-11-22';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `cpd` in this process, in Russian unless another LANG is given. */
export async function cpd(args: readonly string[], lang = 'ru_RU.UTF-8'): Promise<Ran> {
  const written = { out: '', err: '' };
  const status = await runCommand(args, {
    env: { LANG: lang },
    now: () => new Date(`${TODAY}T10:00:00`),
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { status, ...written };
}

/** A folder of a test file's own. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'cpd-test-'));

  at(name: string): string {
    return join(this.path, name);
  }

  /** Puts a file there and gives its path. */
  put(name: string, bytes: Uint8Array | string): string {
    writeFileSync(this.at(name), bytes);
    return this.at(name);
  }

  read(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  get names(): string[] {
    return readdirSync(this.path).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** One sentence or two on one line, without a stack trace or the name of an internal error. */
export const ONE_SENTENCE =
  /^(?!.*(?:\bat \S+:\d|Error:|undefined|\[object|[Вв]нутренняя|[Іі]шкі|[Ii]nternal))[^\n]+(?:[.\]]|\.xlsx)\n$/u;
