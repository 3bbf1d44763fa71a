import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Folder } from './command';

const ROOT = join(__dirname, '../../..');
const folder = new Folder();
const register = folder.at('register.xlsx');

afterAll(() => {
  folder.remove();
});

/** Runs a line of the shell as a person would type it in the project's folder. */
function shell(line: string, lang = 'ru_RU.UTF-8') {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: lang };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  const err = stderr
    .split('\n')
    .filter((text) => !text.startsWith('npm warn'))
    .join('\n');
  return { status, out: stdout, err };
}

const CPD = 'npm run --silent cpd --';

describe('the command as it is called from outside', () => {
  test('writes a register and scores it: results apart from messages', () => {
    expect(shell(`${CPD} new "${register}" --lang kk --year 2026`)).toEqual({
      status: 0,
      out: '',
      err: `Записано: ${register}\n`,
    });
    const { status, out, err } = shell(`${CPD} score "${register}" --json --today 2026-03-01`);
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      year: 2026,
      today: '2026-03-01',
      required: 10,
      members: [],
    });
  }, 60_000);

  test('ends with 2 and one sentence in the language of LANG', () => {
    expect(shell(`${CPD} score`, 'kk_KZ.UTF-8')).toEqual({
      status: 2,
      out: '',
      err: 'Файл көрсетілмеген. Жазылуы: cpd score FILE [--year Y] [--today D] [--json]\n',
    });
  }, 60_000);

  test('minds no reader that stops early', () => {
    expect(shell(`${CPD} help | true`)).toEqual({ status: 0, out: '', err: '' });
  }, 60_000);

  test('says so where the results find no room', () => {
    const { status, err } = shell(`${CPD} help > /dev/full`);
    expect(status).toBe(2);
    expect(err).toMatch(/^[^\n]*ENOSPC[^\n]*\n$/u);
  }, 60_000);

  test('leaves the old file and no part of the new one where the disk is full', () => {
    folder.put('old.xlsx', 'старое');
    const tsx = 'node_modules/.bin/tsx src/workbench/cpd/main.ts';
    const path = folder.at('old.xlsx');
    const before = folder.names;
    expect(shell(`ulimit -f 4; ${tsx} rollup "${register}" --out "${path}"`)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^Файл не записывается: \S+old\.xlsx\. [^\n]+\n$/u),
    });
    expect(folder.read('old.xlsx').toString()).toBe('старое');
    expect(folder.names).toEqual(before);
  }, 60_000);
});
