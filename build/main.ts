import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { readBase, type BaseReading } from './base';
import { paneConfig } from './paneConfig';

const USAGE = 'Usage: npm run build [-- --base https://host/folder/]';

/** The base that the command line names, `undefined` for none; or why it names none. */
function baseArgument(args: readonly string[]): BaseReading | { kind: 'none' } {
  try {
    const { base } = parseArgs({ args: [...args], options: { base: { type: 'string' } } }).values;
    return base === undefined ? { kind: 'none' } : readBase(base);
  } catch {
    return { kind: 'refused', sentence: USAGE };
  }
}

function build(base: string | undefined): void {
  webpack(paneConfig({ mode: 'production', base }), (error, stats) => {
    if (error) throw error;
    if (!stats) return;
    process.stdout.write(`${stats.toString({ preset: 'errors-warnings', assets: true })}\n`);
    if (stats.hasErrors()) process.exitCode = 1;
  });
}

const argument = baseArgument(process.argv.slice(2));
if (argument.kind === 'refused') {
  process.stderr.write(`${argument.sentence}\n`);
  process.exitCode = 1;
} else {
  build(argument.kind === 'base' ? argument.base : undefined);
}
