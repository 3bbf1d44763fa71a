import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration, type FileCacheOptions, type Stats } from 'webpack';
import { pageConfig } from './pageConfig';
import { digestOf, pageDigest, paneDigest } from './sourceDigest';

/** Where the built pane and page are. */
export interface BuiltWorkbench {
  readonly pane: string;
  readonly page: string;
}

/** How long another build may take before its lock counts as left behind. */
const LOCK_MILLISECONDS = 180_000;

/** Builds the production pane and the page, each only where its sources differ from those last built. Throws with webpack's words when it fails. */
export async function buildWorkbench(root: string): Promise<BuiltWorkbench> {
  const folder = join(root, '.cache', 'workbench');
  const built = { pane: join(folder, 'pane'), page: join(folder, 'page') };
  const parts = [
    {
      mark: `${built.pane}.digest`,
      digest: paneDigest,
      config: () => paneConfig(root, built.pane),
    },
    { mark: `${built.page}.digest`, digest: pageDigest, config: () => pageConfig(built.page) },
  ];
  const due = () =>
    parts
      .map((part) => ({ ...part, now: part.digest(root) }))
      .filter(({ mark, now }) => !existsSync(mark) || readFileSync(mark, 'utf8') !== now);
  if (due().length === 0) return built;
  mkdirSync(folder, { recursive: true });
  await withLock(join(folder, 'lock'), async () => {
    const cache = packageCache(root);
    for (const { mark, now, config } of due()) {
      rmSync(mark, { force: true });
      await compile({ ...(await config()), cache });
      writeFileSync(mark, now);
    }
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

/** Modules that did not change are not compiled again, as long as what compiles them is the same. */
function packageCache(root: string): FileCacheOptions {
  const version = digestOf(
    root,
    [join('src', 'packaging'), join('src', 'workbench', 'serve')],
    ['package-lock.json'],
  );
  return { type: 'filesystem', cacheDirectory: join(root, '.cache', 'webpack'), version };
}

async function compile(config: Configuration): Promise<void> {
  const compiler = webpack(config);
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
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
