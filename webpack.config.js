import HtmlWebpackPlugin from 'html-webpack-plugin';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionMetadata } from './src/functions/metadata.ts';

const ICON_SIZES = [16, 32, 64, 80, 128];

/** Puts what is not bundled into the build: the manifest, the icons and the functions' metadata of each language. */
class StaticFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StaticFiles', (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tap('StaticFiles', () => {
        const emit = (name, content) => compilation.emitAsset(name, new RawSource(content));
        emit('manifest.xml', readFileSync('manifest.xml'));
        for (const size of ICON_SIZES) {
          emit(`assets/icon-${size}.png`, readFileSync(`assets/icon-${size}.png`));
        }
        for (const language of ['ru', 'kk', 'en']) {
          emit(`functions.${language}.json`, JSON.stringify(functionMetadata(language)));
        }
      });
    });
  }
}

export default {
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: { path: resolve('dist'), filename: '[name].[contenthash:8].js', clean: true },
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
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html' }),
    new StaticFiles(),
  ],
};
