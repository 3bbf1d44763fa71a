import { TABLES, columnsOf, type ColumnKey } from '../../src/register';
import { invariant } from '../../src/rules';
import type { Recalculation } from '../../src/workbench/calc/calculation';
import type { Workbook } from '../../src/workbench/model/workbook';
import { median } from './measure';
import { printTable, type TableCell } from './table';
import type { Trial } from './trial';

const RUNS = 3;

interface Edit {
  readonly what: string;
  readonly column: ColumnKey<'activities'>;
  readonly inputs: readonly [string, string];
}

const EDITS: readonly Edit[] = [
  { what: 'title of an activity', column: 'title', inputs: ['Одно', 'Другое'] },
  { what: 'evidence of an activity', column: 'evidence', inputs: ['Сертификат', ''] },
  { what: 'form of an activity', column: 'form', inputs: ['1', '2'] },
];

/** Formulas evaluated and time taken after one edited cell, against all formulas of the workbook. */
export function benchRecalculation(trials: readonly Trial[]): void {
  const rows: TableCell[][] = [];
  for (const { activities, workbook } of trials) {
    const all = recalculated(workbook, RUNS, () => undefined, true);
    for (const { what, column, inputs } of EDITS) {
      const cell = cellOf(workbook, column);
      const one = recalculated(workbook, RUNS, (run) => cell(inputs[run % 2] ?? ''), false);
      rows.push([activities, what, one.evaluated, all.evaluated, one.time / all.time]);
    }
  }
  printTable(
    'Recalculation after one edited cell against a full one',
    ['activities', 'edited cell', 'evaluated', 'formulas', 'time / full'],
    rows,
  );
}

function cellOf(workbook: Workbook, column: ColumnKey<'activities'>): (input: string) => void {
  const table = workbook.table(TABLES.activities.name);
  invariant(table !== undefined, 'The register has activities');
  const offset = columnsOf('activities').findIndex(([key]) => key === column);
  const { top, left } = table.dataArea;
  return (input) => table.sheet.setInput(top, left + offset, input);
}

interface Measured {
  readonly evaluated: number;
  readonly time: number;
}

function recalculated(
  workbook: Workbook,
  runs: number,
  change: (run: number) => void,
  full: boolean,
): Measured {
  const times: number[] = [];
  let evaluated = 0;
  for (let run = 0; run <= runs; run += 1) {
    workbook.edit('bench', () => {
      change(run);
      const start = performance.now();
      const result = calculate(workbook, full);
      if (run > 0) times.push(performance.now() - start);
      evaluated = result.evaluated;
    });
  }
  return { evaluated, time: median(times) };
}

/** What the end of an edit does, with its counts. */
function calculate({ stale, calculation }: Workbook, full: boolean): Recalculation {
  stale.flush(calculation);
  return calculation.recalculate({ full });
}
