import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { readBase, type BaseReading } from './base';
import { paneConfig } from './paneConfig';

const USAGE = 'Usage: npm run build [-- --base https://host/folder/]';

/** Builds the add-in as the command line asks; gives the exit status: 1 where it refuses or the build fails. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const argument = baseArgument(args);
  if (argument.kind === 'refused') {
    process.stderr.write(`${argument.sentence}\n`);
    return 1;
  }
  return build(argument.kind === 'base' ? argument.base : undefined);
}

/** The base that the command line names, `undefined` for none; or why it names none. */
function baseArgument(args: readonly string[]): BaseReading | { kind: 'none' } {
  try {
    const { base } = parseArgs({ args: [...args], options: { base: { type: 'string' } } }).values;
    return base === undefined ? { kind: 'none' } : readBase(base);
  } catch {
    return { kind: 'refused', sentence: USAGE };
  }
}

function build(base: string | undefined): Promise<number> {
  return new Promise((done, fail) => {
    webpack(paneConfig({ mode: 'production', base }), (error, stats) => {
      if (error || !stats) {
        fail(error ?? new Error('The build told nothing'));
        return;
      }
      process.stdout.write(`${stats.toString({ preset: 'errors-warnings', assets: true })}\n`);
      done(stats.hasErrors() ? 1 : 0);
    });
  });
}
