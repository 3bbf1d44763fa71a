import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { functionMetadata } from '../functions/metadata';
import { DEVELOPMENT_BASE } from './base';
import { iconFiles } from './iconSizes';

const LANGUAGES = ['ru', 'kk', 'en'] as const;

/** What is put into the build as it is: the manifest that points at the base, the icons, the functions' metadata of each language. */
export function staticFiles(base: string, root = process.cwd()): ReadonlyMap<string, Buffer> {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return new Map([
    ['manifest.xml', Buffer.from(manifestAt(manifest, base))],
    ...iconFiles().map(
      (file) => [`assets/${file}`, readFileSync(join(root, 'assets', file))] as const,
    ),
    ...LANGUAGES.map(
      (language) =>
        [
          `functions.${language}.json`,
          Buffer.from(JSON.stringify(functionMetadata(language))),
        ] as const,
    ),
  ]);
}

function manifestAt(manifest: string, base: string): string {
  return manifest.replaceAll(DEVELOPMENT_BASE, base.replaceAll('&', '&amp;'));
}

/** Puts the static files into the build. */
export class StaticFiles {
  constructor(private readonly base: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('StaticFiles', (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tap('StaticFiles', () => {
        for (const [name, content] of staticFiles(this.base, compiler.context))
          compilation.emitAsset(name, new RawSource(content));
      });
    });
  }
}
