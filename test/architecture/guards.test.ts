import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpd-guard-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('the compiler of the pure folders', () => {
  const compile = (text: string): string => {
    plant({
      'planted.ts': text,
      'tsconfig.json': JSON.stringify({
        extends: join(ROOT, 'src/tsconfig.pure.json'),
        include: [],
        files: ['planted.ts'],
      }),
    });
    return spawnSync(bin('tsc'), ['-p', folder], { encoding: 'utf8' }).stdout;
  };

  test('knows no page, no Office and no Node', () => {
    expect(compile('export const title = document.title;')).toContain("'document'");
    expect(compile('export const run = Excel.run;')).toContain("'Excel'");
    expect(compile('export const run = process.argv;')).toContain("'process'");
  });

  test('is content with plain code', () => {
    expect(compile('export const one: number = 1;')).toBe('');
  });
});

describe('the arrows between folders', () => {
  const cruise = (files: Readonly<Record<string, string>>): string => {
    plant(files);
    const config = join(ROOT, 'test/architecture/arrows.cjs');
    return spawnSync(bin('depcruise'), ['--config', config, 'src'], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  };

  const wrongWays = [
    ['rules', 'register'],
    ['register', 'actions'],
    ['actions', 'excel'],
    ['documents', 'excel'],
    ['i18n', 'actions'],
    ['excel', 'taskpane'],
    ['documents', 'export'],
    ['openxml', 'register'],
    ['export', 'excel'],
    ['taskpane', 'export'],
    ['taskpane', 'workbench'],
  ] as const;

  test('lead neither backwards nor in a circle', () => {
    const output = cruise({
      ...Object.fromEntries(
        wrongWays.flatMap(([from, to]) => [
          [`src/${from}/to-${to}.ts`, `export * from '../${to}/target';`],
          [`src/${to}/target.ts`, 'export const target = 1;'],
        ]),
      ),
      'src/rules/a.ts': "import { b } from './b';\nexport const a = (): number => b();",
      'src/rules/b.ts': "import { a } from './a';\nexport const b = (): number => a();",
    });
    for (const [from, to] of wrongWays) {
      expect(output).toMatch(
        new RegExp(`error .*: src/${from}/to-${to}.ts → src/${to}/target.ts`, 'u'),
      );
    }
    expect(output).toContain('error no-cycles');
  });

  test('lead from the pane to the rules', () => {
    const output = cruise({
      'src/taskpane/planted.ts': "export * from '../rules/target';",
      'src/rules/target.ts': 'export const target = 1;',
    });
    expect(output).toContain('no dependency violations found');
  });
});

const LINT_EACH = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const rules = [];
  for (const text of JSON.parse(process.argv[1])) {
    const [file] = await eslint.lintText(text, { filePath: 'src/rules/points.ts' });
    rules.push(file.messages.map(({ ruleId }) => ruleId));
  }
  console.log(JSON.stringify(rules));
`;

describe('the lint bans of pure code', () => {
  const banned = [
    ['export const now = new Date();', 'no-restricted-syntax'],
    ['export const now = Date.now();', 'no-restricted-syntax'],
    ['export const dice = Math.random();', 'no-restricted-syntax'],
    ["export const fail = () => {\n  throw new Error('x');\n};", 'no-restricted-syntax'],
    ['export const run = Excel.run;', 'no-restricted-globals'],
    ['export const title = document.title;', 'no-restricted-globals'],
  ] as const;
  const allowed = 'export const day = new Date(0);';

  test('refuse the clock, randomness, raw throws, Office and the page, and nothing else', () => {
    const texts = [...banned.map(([text]) => text), allowed];
    const args = ['--input-type=module', '-e', LINT_EACH, JSON.stringify(texts)];
    // A single run lints the files on the disk; what is planted exists only here.
    const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
    const output = execFileSync('node', args, { cwd: ROOT, encoding: 'utf8', env });
    const found = JSON.parse(output) as string[][];
    banned.forEach(([, rule], index) => {
      expect(found[index]).toContain(rule);
    });
    expect(found.at(-1)).toEqual([]);
  });
});

test('the guards run over the whole of src', () => {
  const scripts = JSON.parse(
    execFileSync('node', ['-p', 'JSON.stringify(require("./package.json").scripts)'], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  ) as Record<string, string>;
  for (const guard of ['lint', 'types', 'arrows']) {
    expect(scripts['check']).toContain(`npm run ${guard}`);
  }
});
