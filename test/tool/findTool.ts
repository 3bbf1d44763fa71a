import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from '@jest/globals';

export type Tool = 'soffice' | 'chromium' | 'openpyxl' | 'pdftoppm' | 'xmllint';

const PROGRAMS: Record<Exclude<Tool, 'openpyxl'>, readonly string[]> = {
  soffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
  pdftoppm: ['pdftoppm'],
  xmllint: ['xmllint'],
};

const found = new Map<Tool, string | undefined>();

/** The path of a program that tests compare with; for openpyxl that of a python that can import it. */
function findTool(tool: Tool): string | undefined {
  if (!found.has(tool))
    found.set(tool, tool === 'openpyxl' ? pythonWith(tool) : programs(PROGRAMS[tool])[0]);
  return found.get(tool);
}

function programs(names: readonly string[], extraFolders: readonly string[] = []): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...extraFolders];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function pythonWith(module: string): string | undefined {
  return programs(['python3'], ['/usr/bin']).find((python) => {
    try {
      execFileSync(python, ['-c', `import ${module}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Tests that need a tool: without it they say so in one line and pass, except where CI is "true". */
export function describeWith(tool: Tool, name: string, tests: (path: string) => void): void {
  const path = findTool(tool);
  if (path !== undefined) {
    describe(name, () => {
      tests(path);
    });
    return;
  }
  test(`${name} needs ${tool}`, () => {
    if (process.env['CI'] === 'true') throw new Error(`${tool} is not installed`);
    process.stderr.write(`${tool} is not installed: "${name}" was not compared\n`);
  });
}
