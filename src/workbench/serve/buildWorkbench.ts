import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration, type MultiStats } from 'webpack';
import { pageConfig } from './pageConfig';
import { sourceDigest } from './sourceDigest';

/** Where the built pane and page are. */
export interface BuiltWorkbench {
  readonly pane: string;
  readonly page: string;
}

/** How long another build may take before its lock counts as left behind. */
const LOCK_MILLISECONDS = 180_000;

/** Builds the production pane and the page, unless they stand built from the same sources. Throws with webpack's words when it fails. */
export async function buildWorkbench(root: string): Promise<BuiltWorkbench> {
  const folder = join(root, '.cache', 'workbench');
  const built = { pane: join(folder, 'pane'), page: join(folder, 'page') };
  const mark = join(folder, 'digest');
  const isBuilt = (digest: string) => existsSync(mark) && readFileSync(mark, 'utf8') === digest;
  if (isBuilt(sourceDigest(root))) return built;
  mkdirSync(folder, { recursive: true });
  await withLock(join(folder, 'lock'), async () => {
    const digest = sourceDigest(root);
    if (isBuilt(digest)) return;
    rmSync(mark, { force: true });
    await compile([await paneConfig(root, built.pane), pageConfig(built.page)]);
    writeFileSync(mark, digest);
  });
  return built;
}

type ConfigModule = {
  readonly default: Configuration | ((env: object, argv: object) => Configuration);
};

/** The add-in's own production build, only written elsewhere. */
async function paneConfig(root: string, folder: string): Promise<Configuration> {
  const path = pathToFileURL(join(root, 'webpack.config.js')).href;
  const { default: given } = (await import(path)) as ConfigModule;
  const mode = 'production';
  const config = typeof given === 'function' ? given({}, { mode }) : given;
  return { ...config, name: 'pane', mode, output: { ...config.output, path: folder } };
}

async function compile(configs: Configuration[]): Promise<void> {
  const compiler = webpack(configs);
  const stats = await new Promise<MultiStats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  await new Promise<void>((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
  if (stats?.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}

async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  while (!take(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { recursive: true, force: true });
    else await wait(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isLeftBehind(lock: string): boolean {
  const known = statSync(lock, { throwIfNoEntry: false });
  return known !== undefined && Date.now() - known.mtimeMs > LOCK_MILLISECONDS;
}
