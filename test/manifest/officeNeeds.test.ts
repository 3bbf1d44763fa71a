import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { highestNeeds, officeNeeds, type OfficeNeed } from './officeNeeds';

const ROOT = resolve(__dirname, '../..');

/** What a piece of add-in code needs, by requirement set. */
function needsOf(code: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'cpd-needs-'));
  try {
    writeFileSync(join(folder, 'code.ts'), code);
    const config = {
      compilerOptions: {
        strict: true,
        lib: ['ES2023', 'DOM'],
        types: ['office-js'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
      },
      files: ['code.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const needs = highestNeeds(officeNeeds(join(folder, 'tsconfig.json')));
    return Object.fromEntries([...needs].map(([set, { version }]) => [set, version]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['a property', 'export const f = (r: Excel.Range) => r.values;', { ExcelApi: '1.1' }],
  ['a method', 'export const f = (t: Excel.Table) => t.resize("A1");', { ExcelApi: '1.13' }],
  [
    'a property that is loaded',
    'export const f = (r: Excel.Range) => { r.load("values, rowHidden"); };',
    { ExcelApi: '1.2' },
  ],
  [
    'a property loaded along a path',
    'const WHAT = "format/autoIndent"; export const f = (r: Excel.Range) => { r.load(WHAT); };',
    { ExcelApi: '1.9' },
  ],
  [
    'a property loaded through a collection',
    'export const f = (s: Excel.WorksheetCollection) => { s.load("items/tabColor"); };',
    { ExcelApi: '1.7' },
  ],
  [
    'a key of what is given',
    'export const f = (r: Excel.Range) => r.getCellProperties({ style: true });',
    { ExcelApi: '1.9' },
  ],
  [
    'a part of Office itself',
    'export const f = () => Office.addin.showAsTaskpane();',
    { SharedRuntime: '1.1' },
  ],
])('%s needs the version it came with', (_what, code, needs) => {
  expect(needsOf(code)).toEqual(needs);
});

test('of several versions the highest by number is needed', () => {
  const need = (version: string): OfficeNeed => ({
    set: 'ExcelApi',
    version,
    member: '',
    file: '',
  });
  expect(highestNeeds([need('1.9'), need('1.13'), need('1.2')]).get('ExcelApi')?.version).toBe(
    '1.13',
  );
});
