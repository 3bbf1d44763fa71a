import { loadWorkbook } from '../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../src/workbench/xlsx/saveWorkbook';
import type { Workbook } from '../../src/workbench/model/workbook';
import { against } from './measure';
import { printTable, type TableCell } from './table';
import type { Trial } from './trial';

const RUNS = 3;

/** Saving and loading the .xlsx against writing and reading the same cells as JSON. */
export async function benchFiles(trials: readonly Trial[]): Promise<void> {
  const rows: TableCell[][] = [];
  for (const { activities, workbook } of trials) {
    const cells = cellsOf(workbook);
    const json = JSON.stringify(cells);
    const bytes = await saveWorkbook(workbook);
    const clock = () => new Date('2026-12-10T12:00:00');
    const saved = await against(
      RUNS,
      () => saveWorkbook(workbook),
      () => JSON.stringify(cells),
    );
    const loaded = await against(
      RUNS,
      () => loadWorkbook(bytes, { clock }),
      () => JSON.parse(json) as unknown,
    );
    rows.push([
      activities,
      cells.length,
      bytes.length,
      Buffer.byteLength(json),
      saved.ratio,
      loaded.ratio,
    ]);
  }
  printTable(
    'The .xlsx against JSON of the same cells',
    ['activities', 'cells', '.xlsx bytes', 'JSON bytes', 'save / stringify', 'load / parse'],
    rows,
  );
}

function cellsOf({ sheets }: Workbook): readonly unknown[] {
  return sheets.flatMap(({ grid }) =>
    grid.rows.flatMap((row, at) =>
      (row?.cells ?? []).flatMap((cell, column) =>
        cell ? [[at, column, cell.value, cell.formula, cell.style.numberFormat]] : [],
      ),
    ),
  );
}
