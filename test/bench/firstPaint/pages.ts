import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { ContentPolicy, OFFICE_SCRIPT } from '../../../src/packaging/contentPolicy';
import { loadedScripts } from '../../../src/packaging/loadBudget';
import { paneConfig, SOURCE_RULES } from '../../../src/packaging/paneConfig';

/** A page that was built, with the bytes of gzipped JavaScript that it loads before it paints. */
export interface BuiltPage {
  readonly folder: string;
  readonly html: string;
  readonly bytes: number;
}

/** Where the server of the bench has office.js, so that no browser leaves the machine. */
const OFFICE_PATH = '/office/office.js';

const FOLDER = join(tmpdir(), 'cpd-paint-');

/** The add-in's production pane. */
export function buildPane(): Promise<BuiltPage> {
  const folder = mkdtempSync(FOLDER);
  return built(paneConfig({ mode: 'production', folder }), folder, 'taskpane.html');
}

/** React, one Fluent provider, a button, an input and a list, built the same way. */
export function buildBaseline(): Promise<BuiltPage> {
  const folder = mkdtempSync(FOLDER);
  const config: Configuration = {
    ...SOURCE_RULES,
    mode: 'production',
    devtool: false,
    entry: { baseline: fileURLToPath(import.meta.resolve('./baseline.tsx')) },
    output: { path: folder, filename: '[name].[contenthash:8].js', publicPath: 'auto' },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'baseline.html',
        template: 'test/bench/firstPaint/baseline.html',
      }),
      new ContentPolicy("'self'"),
    ],
  };
  return built(config, folder, 'baseline.html');
}

async function built(config: Configuration, folder: string, page: string): Promise<BuiltPage> {
  await new Promise<void>((done, fail) => {
    webpack(config, (error, stats) => {
      if (error || !stats) fail(error ?? new Error('The build told nothing'));
      else if (stats.hasErrors()) fail(new Error(stats.toString({ preset: 'errors-only' })));
      else done();
    });
  });
  const html = readFileSync(join(folder, page), 'utf8');
  const scripts = loadedScripts(html, (name) =>
    name === 'office.js' ? undefined : readFileSync(join(folder, name)),
  );
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  return { folder, html: html.replaceAll(OFFICE_SCRIPT, OFFICE_PATH), bytes };
}
