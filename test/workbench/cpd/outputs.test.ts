import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync, linkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHAMBER } from './chamber';
import { cpd, Folder, ONE_SENTENCE } from './command';
import { changedInExcel, registerFile, sheetsOf } from './registerFile';

const NOBODY = 65534;
const folder = new Folder();
let bytes: Uint8Array;
let register: string;

beforeAll(async () => {
  bytes = await registerFile(CHAMBER);
  register = folder.put('register.xlsx', bytes);
});

afterAll(() => {
  folder.remove();
});

/** Runs without the rights of root, to whom nothing is read-only. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

async function expectNotWritten(args: readonly string[], path: string): Promise<void> {
  const before = folder.names;
  const ran = await cpd(args);
  expect([ran.status, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(ONE_SENTENCE);
  expect(ran.err).toContain(`Файл не записывается: ${path}.`);
  expect(folder.names).toEqual(before);
}

describe('an output that cannot be written', () => {
  test('is in a folder that is not there', async () => {
    const path = folder.at('missing/out.xlsx');
    await expectNotWritten(['new', path], path);
    await expectNotWritten(['rollup', register, '--out', path], path);
  });

  test('is a folder itself', async () => {
    const path = folder.at('folder.xlsx');
    mkdirSync(path);
    await expectNotWritten(['report', register, '--all', '--out', path], path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  test('is read-only, and so keeps what it holds', async () => {
    const path = folder.put('old.xlsx', 'старое');
    chmodSync(path, 0o444);
    chmodSync(folder.path, 0o777);
    await asOrdinaryUser(() => expectNotWritten(['rollup', register, '--out', path], path));
    expect(folder.read('old.xlsx').toString()).toBe('старое');
  });

  test('is in a read-only folder', async () => {
    chmodSync(folder.path, 0o555);
    const path = folder.at('new.xlsx');
    await asOrdinaryUser(() => expectNotWritten(['new', path], path));
    chmodSync(folder.path, 0o755);
  });

  test('is the register where its structure is protected', async () => {
    const locked = await changedInExcel(bytes, ({ workbook }) => {
      workbook.protection.protect();
    });
    const path = folder.put('locked.xlsx', locked);
    const { status, out, err } = await cpd(['rollup', path, '--out', path], 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^The sheet or the workbook is protected against changes\./u);
    expect(folder.read('locked.xlsx').equals(locked)).toBe(true);
  });
});

describe('an output that is there already', () => {
  test('is replaced and keeps its permissions', async () => {
    const path = folder.put('private.xlsx', 'старое');
    chmodSync(path, 0o600);
    expect((await cpd(['report', register, '--member', '7', '--out', path])).status).toBe(0);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await sheetsOf(folder.read('private.xlsx'))).size).toBe(1);
  });

  test('is written where a link leads', async () => {
    folder.put('target.xlsx', 'старое');
    symlinkSync('target.xlsx', folder.at('link.xlsx'));
    const args = ['report', register, '--member', '7', '--out', folder.at('link.xlsx')];
    expect((await cpd(args)).status).toBe(0);
    expect(lstatSync(folder.at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect((await sheetsOf(folder.read('target.xlsx'))).size).toBe(1);
  });

  test.each([
    ['a link', symlinkSync],
    ['a second name', linkSync],
  ] as const)('is known for the register under %s', async (_what, link) => {
    const path = folder.put('own.xlsx', bytes);
    const other = folder.at(`other-${link.name}.xlsx`);
    link(path, other);
    expect((await cpd(['report', path, '--member', '7', '--out', other])).status).toBe(0);
    const sheets = [...(await sheetsOf(folder.read(`other-${link.name}.xlsx`))).keys()];
    expect(sheets).toHaveLength(7);
    expect(sheets[0]).toBe('Консультанты');
  });
});
