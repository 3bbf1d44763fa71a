import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Tool = 'soffice' | 'chromium' | 'openpyxl' | 'pdftoppm' | 'xmllint';

const PROGRAMS: Record<Exclude<Tool, 'openpyxl'>, readonly string[]> = {
  soffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
  pdftoppm: ['pdftoppm'],
  xmllint: ['xmllint'],
};

const found = new Map<Tool, string | undefined>();

/** The path of a program that tests compare with; for openpyxl that of a python that can import it. */
export function toolPath(tool: Tool): string | undefined {
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
