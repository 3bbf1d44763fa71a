import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

export type Tool = 'soffice' | 'chromium' | 'openpyxl';

const NAMES: Readonly<Record<Exclude<Tool, 'openpyxl'>, readonly string[]>> = {
  soffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
};

const PYTHONS = ['python3', '/usr/bin/python3'];

/** Where the program is on this machine; for openpyxl the Python that can import it. */
export function findTool(tool: Tool): string | undefined {
  if (tool !== 'openpyxl') return NAMES[tool].map(onPath).find((path) => path !== undefined);
  return PYTHONS.find((python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0);
}

/** Tests that need a program: without it they are passed over with a word, in CI they fail. */
export function describeWith(tool: Tool, name: string, fn: (path: string) => void): void {
  const path = findTool(tool);
  describe(name, () => {
    if (path !== undefined) fn(path);
    else
      test(`${tool} is missing here`, () => {
        process.stderr.write(`${name}: not tested, ${tool} is missing\n`);
        expect(process.env['CI']).not.toBe('true');
      });
  });
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
