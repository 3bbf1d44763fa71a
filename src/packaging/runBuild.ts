import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { readBase } from './base';
import { paneConfig } from './paneConfig';

const USAGE = 'Usage: npm run build [-- --base https://host/folder/] [--out folder]';

interface BuildRequest {
  readonly base?: string | undefined;
  readonly folder: string;
}

/** Builds the add-in as the command line asks; gives the exit status: 1 where it refuses or the build fails. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (typeof request !== 'string') return build(request);
  process.stderr.write(`${request}\n`);
  return 1;
}

/** What the command line asks for, or the sentence that refuses it. */
export function readRequest(args: readonly string[]): BuildRequest | string {
  const values = readOptions(args);
  if (!values) return USAGE;
  const { base, out: folder = 'dist' } = values;
  if (base === undefined) return { folder };
  const reading = readBase(base);
  return reading.kind === 'base' ? { base: reading.base, folder } : reading.sentence;
}

function readOptions(args: readonly string[]) {
  try {
    const options = { base: { type: 'string' }, out: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

function build(request: BuildRequest): Promise<number> {
  return new Promise((done, fail) => {
    webpack(paneConfig({ mode: 'production', ...request }), (error, stats) => {
      if (error || !stats) {
        fail(error ?? new Error('The build told nothing'));
        return;
      }
      process.stdout.write(`${stats.toString({ preset: 'errors-warnings', assets: true })}\n`);
      done(stats.hasErrors() ? 1 : 0);
    });
  });
}
