import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileAt } from '../../../src/workbench/serve/files';
import { listen } from '../../../src/workbench/serve/listen';
import { withOffice } from '../../../src/workbench/serve/withOffice';

describe('the pane as it is served', () => {
  test('differs from the build only in where office.js comes from', () => {
    const built = (source: string) =>
      `<script src="${source}"></script><script defer src="taskpane.js"></script>`;
    const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    expect(withOffice(built(office))).toBe(built('/workbench/office.js'));
  });
});

describe('a file of the page', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cpd-serve-'));
    writeFileSync(join(folder, 'page.js'), 'let a;');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('comes with its type', () => {
    expect(fileAt([folder], '/page.js')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
    });
  });

  test('never comes from outside the folder', () => {
    expect(fileAt([join(folder, 'inner')], '/../page.js')).toBeUndefined();
    expect(fileAt([folder], '/../../etc/hostname')).toBeUndefined();
    expect(fileAt([folder], '/')).toBeUndefined();
  });
});

describe('a port', () => {
  test('that is taken gives way to the next free one', async () => {
    const [first, second] = [createServer(), createServer()];
    const taken = await listen(first, 0);
    const given = await listen(second, taken);
    first.close();
    second.close();
    expect(given).toBeGreaterThan(taken);
  });
});
