import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import webpack, { type WebpackPluginInstance } from 'webpack';
import {
  budgetFault,
  LOAD_BUDGET,
  LoadBudget,
  loadedScripts,
} from '../../src/packaging/loadBudget';
import { NoWorkbench } from '../../src/packaging/noWorkbench';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpd-pack-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds planted sources with one plugin; gives the errors. */
async function build(
  files: Readonly<Record<string, string>>,
  ...plugins: readonly WebpackPluginInstance[]
): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return new Promise((done, fail) => {
    const options = {
      context: folder,
      mode: 'production' as const,
      entry: './src/pane.js',
      output: { path: join(folder, 'dist'), filename: 'pane.js' },
      plugins: [...plugins],
    };
    webpack(options, (error, stats) => {
      if (error || !stats) fail(error ?? new Error('no stats'));
      else done(stats.toJson({ errors: true }).errors?.map(({ message }) => message) ?? []);
    });
  });
}

test('code of the workbench fails the build of the pane', async () => {
  const files = {
    'src/pane.js': "import { cells } from './workbench/model'; console.log(cells);",
    'src/workbench/model.js': 'export const cells = 1;',
  };
  expect(await build(files, new NoWorkbench())).toEqual([
    'src/workbench/model.js belongs to the workbench and may not be in the pane',
  ]);
});

test('code of the workbench fails the build also where it is loaded on demand', async () => {
  const files = {
    'src/pane.js': "void import('./workbench/model').then(console.log);",
    'src/workbench/model.js': 'export const cells = 1;',
  };
  expect(await build(files, new NoWorkbench())).toHaveLength(1);
});

test('a pane without the workbench is built', async () => {
  expect(await build({ 'src/pane.js': 'console.log(1);' }, new NoWorkbench())).toEqual([]);
});

/** A page as another plugin would put it into the build. */
class PlantedPage implements WebpackPluginInstance {
  constructor(private readonly html: string) {}

  apply(compiler: webpack.Compiler): void {
    compiler.hooks.thisCompilation.tap('PlantedPage', (compilation) => {
      compilation.hooks.processAssets.tap('PlantedPage', () => {
        compilation.emitAsset('page.html', new compiler.webpack.sources.RawSource(this.html));
      });
    });
  }
}

test('a page that loads too much before it paints fails the build, naming its scripts', async () => {
  const text = randomBytes(120_000).toString('base64');
  const page = new PlantedPage(
    '<script src="office.js"></script><script defer src=pane.js></script>',
  );
  const errors = await build({ 'src/pane.js': `console.log('${text}');` }, page, new LoadBudget());
  expect(errors).toEqual([]);
  const longer = randomBytes(150_000).toString('base64');
  const faults = await build(
    { 'src/pane.js': `console.log('${longer}');` },
    page,
    new LoadBudget(),
  );
  expect(faults.join()).toMatch(
    /^page\.html loads 15\d\.\d KB of gzipped JavaScript before it paints, 140\.0 KB are allowed: pane\.js 15\d\.\d KB$/u,
  );
});

test('what is loaded on demand does not count', async () => {
  const text = randomBytes(150_000).toString('base64');
  const files = {
    'src/pane.js': "void import('./large').then(console.log);",
    'src/large.js': `export const large = '${text}';`,
  };
  const page = new PlantedPage('<script defer src=pane.js></script>');
  expect(await build(files, page, new LoadBudget())).toEqual([]);
});

test('the scripts of a page are those of its own host, wherever it points', () => {
  const html =
    '<script src="https://cdn.example/office.js"></script><script defer src="https://a.example/cpd/a.js"></script><script src=b.js></script>';
  const scripts = loadedScripts(html, (name) =>
    name === 'office.js' ? undefined : Buffer.from('1'),
  );
  expect(scripts.map(({ name }) => name)).toEqual(['a.js', 'b.js']);
});

test('a byte above the budget is above it', () => {
  expect(budgetFault('p', [{ name: 'a.js', bytes: LOAD_BUDGET }])).toBeUndefined();
  expect(budgetFault('p', [{ name: 'a.js', bytes: LOAD_BUDGET + 1 }])).toBe(
    'p loads 140.1 KB of gzipped JavaScript before it paints, 140.0 KB are allowed: a.js 140.1 KB',
  );
});
