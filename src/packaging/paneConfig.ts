import { resolve } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { DEVELOPMENT_BASE } from './base';
import { ContentPolicy } from './contentPolicy';
import { LoadBudget } from './loadBudget';
import { NoWorkbench } from './noWorkbench';
import { StaticFiles } from './staticFiles';

export interface PaneOptions {
  readonly mode: 'production' | 'development';
  /** The https folder that manifest and pages point at; without one the pages work on any host, the manifest on the development server's. */
  readonly base?: string | undefined;
  /** Where the build is written. */
  readonly folder?: string;
}

/** How the production pane and what is measured against it are made from TypeScript. */
export const SOURCE_RULES: Pick<Configuration, 'resolve' | 'module'> = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    // A name that a module does not export is a bug, not a remark.
    parser: { javascript: { exportsPresence: 'error' } },
    rules: [
      {
        test: /\.tsx?$/u,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
    ],
  },
};

/** The build of the add-in: its page, manifest, icons and functions as a static folder. */
export function paneConfig({ mode, base, folder = 'dist' }: PaneOptions): Configuration {
  return {
    ...SOURCE_RULES,
    mode,
    context: process.cwd(),
    devtool: false,
    entry: { taskpane: ['./src/taskpane/strictPolicy.ts', './src/taskpane/main.tsx'] },
    output: {
      path: resolve(folder),
      filename: '[name].[contenthash:8].js',
      publicPath: base ?? 'auto',
      clean: true,
    },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html' }),
      new ContentPolicy(base ?? "'self'"),
      new StaticFiles(base ?? DEVELOPMENT_BASE),
      new NoWorkbench(),
      ...(mode === 'production' ? [new LoadBudget()] : []),
    ],
  };
}
