import { describe, test } from '@jest/globals';
import { toolPath, type Tool } from './toolPath';

/** Tests that need a tool: without it they say so in one line and pass, except where CI is "true". */
export function describeWith(tool: Tool, name: string, tests: (path: string) => void): void {
  const path = toolPath(tool);
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
