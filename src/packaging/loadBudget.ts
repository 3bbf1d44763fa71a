import { gzipSync } from 'node:zlib';
import type { Compilation, Compiler } from 'webpack';

/** Bytes of gzipped JavaScript that a page may load before it paints. */
export const LOAD_BUDGET = 140_000;

/** A script that a page loads from the build, with its bytes when gzipped. */
export interface LoadedScript {
  readonly name: string;
  readonly bytes: number;
}

/** The scripts of the build that a page names: what it waits for before it paints. Scripts of other hosts are not in the build. */
export function loadedScripts(
  html: string,
  contentOf: (name: string) => Buffer | undefined,
): LoadedScript[] {
  const addresses = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/gu)].map(
    ([, src]) => src ?? '',
  );
  return addresses.flatMap((address) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const content = contentOf(name);
    return content ? [{ name, bytes: gzipSync(content).length }] : [];
  });
}

/** What is said of a page beyond its budget; `undefined` within it. */
export function budgetFault(page: string, scripts: readonly LoadedScript[]): string | undefined {
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= LOAD_BUDGET) return undefined;
  const parts = scripts.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');
  return `${page} loads ${kilobytes(total)} of gzipped JavaScript before it paints, ${kilobytes(LOAD_BUDGET)} are allowed: ${parts}`;
}

/** Thousands of bytes, rounded up so that nothing too large looks allowed. */
function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} KB`;
}

/** Fails the build of a page that loads more than its budget before it paints. */
export class LoadBudget {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('LoadBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'LoadBudget', stage }, () => {
        for (const fault of pageFaults(compilation))
          compilation.errors.push(new compiler.webpack.WebpackError(fault));
      });
    });
  }
}

function pageFaults(compilation: Compilation): string[] {
  const contentOf = (name: string): Buffer | undefined =>
    compilation.getAsset(name)?.source.buffer();
  return compilation
    .getAssets()
    .filter(({ name }) => name.endsWith('.html'))
    .flatMap(({ name, source }) => {
      const fault = budgetFault(name, loadedScripts(source.source().toString(), contentOf));
      return fault ?? [];
    });
}
