import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invariant } from '../../src/rules';
import { saveWorkbook } from '../../src/workbench/xlsx/saveWorkbook';
import { against } from './measure';
import { printTable, type TableCell } from './table';
import type { Trial } from './trial';

const RUNS = 3;

/** The whole `cpd score` as a person starts it, against a node that has nothing to do. */
export async function benchCommand(trials: readonly Trial[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cpd-bench-'));
  const rows: TableCell[][] = [];
  for (const { activities, workbook } of trials) {
    const file = join(folder, `${activities}.xlsx`);
    await writeFile(file, await saveWorkbook(workbook));
    const score = () =>
      node([
        '--import',
        'tsx',
        'src/workbench/cpd/main.ts',
        'score',
        file,
        '--today',
        '2026-12-10',
      ]);
    const { ratio } = await against(RUNS, score, () => node(['--eval', '0']));
    rows.push([activities, ratio]);
  }
  await rm(folder, { recursive: true });
  printTable('`cpd score` against an empty node start', ['activities', 'cpd score / node'], rows);
}

function node(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  invariant(status === 0, stderr);
}
