import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { manifestFaults } from './manifestFaults';

const ROOT = resolve(__dirname, '../..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

test('the manifest has no faults', () => {
  expect(manifestFaults(manifest, ROOT)).toEqual([]);
});

test.each([
  ['Image id="Icon.16"', 'Image id="Icon.1"', 'the resid Icon.16 leads nowhere'],
  ['Image id="Icon.16"', 'Image id="Icon.32"', 'the id Icon.32 is used twice'],
  ['<Host Name="Workbook" />', '<Host Name="Document" />', 'the host is Document, not Workbook'],
  [
    '<Override Locale="kk-KZ" Value="Біліктілікті арттыру тізілімі" />',
    '',
    'DisplayName has no kk-KZ',
  ],
  [
    'https://localhost:3000/functions.kk.json',
    'http://localhost:3000/functions.kk.json',
    'http://localhost:3000/functions.kk.json is not https',
  ],
  ['icon-80.png', 'icon-81.png', 'https://localhost:3000/assets/icon-81.png is not in the build'],
  [
    'DefaultValue="CPD"',
    'DefaultValue="CDP"',
    'the namespace of functions is not CPD in every language',
  ],
])('a manifest with %s replaced is faulty', (before, after, fault) => {
  expect(manifest).toContain(before);
  expect(manifestFaults(manifest.replace(before, after), ROOT)).toContain(fault);
});
