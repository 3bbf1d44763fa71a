import HtmlWebpackPlugin from 'html-webpack-plugin';
import { resolve } from 'node:path';
import type { Configuration } from 'webpack';

/** Webpack's configuration of the workbench page and of what stands around office.js in its pane. */
export function pageConfig(folder: string): Configuration {
  return {
    name: 'page',
    mode: 'production',
    entry: {
      page: './src/workbench/page/main.tsx',
      'office-before': './src/workbench/page/pane/officeBefore.ts',
      'office-after': './src/workbench/page/pane/officeAfter.ts',
    },
    output: { path: resolve(folder), filename: 'workbench/[name].js', publicPath: '/' },
    // Readable in the browser, and built in half the time; the page is never put on a host.
    optimization: { minimize: false },
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
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
    experiments: { css: true },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: 'src/workbench/page/index.html',
        chunks: ['page'],
      }),
    ],
  };
}
