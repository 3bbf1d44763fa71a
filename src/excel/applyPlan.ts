import type { Edit, Plan, PlanCell } from '../register';
import { queueEdit } from './queueEdit';
import { queueCells, queueTableSize } from './writeCells';

/** Characters of one request: far enough below Excel's 5 MB, two bytes each in Cyrillic. */
const CHARACTERS_PER_REQUEST = 1_000_000;

/** A part of an edit that goes in one request; `size` in characters. */
interface Step {
  readonly size: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Carries out a plan in its order, in as few requests as its size allows. An empty plan sends none. */
export async function applyPlan(context: Excel.RequestContext, plan: Plan): Promise<void> {
  let queued = 0;
  for (const { size, queue } of plan.flatMap(stepsOf)) {
    if (queued > 0 && queued + size > CHARACTERS_PER_REQUEST) {
      await context.sync();
      queued = 0;
    }
    if (queued === 0) suspendUntilSync(context);
    queue(context);
    queued += size;
  }
  if (queued > 0) await context.sync();
}

function suspendUntilSync({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function stepsOf(edit: Edit): Step[] {
  switch (edit.kind) {
    case 'write':
      return blocksOf(edit.cells).map(({ first, rows, size }) => ({
        size,
        queue: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(edit.sheet);
          queueCells(sheet.getCell(edit.top + first, edit.left), rows);
        },
      }));
    case 'fill-table':
      return [
        {
          size: edit.name.length,
          queue: (context) => queueTableSize(context, edit.name, edit.rows.length),
        },
        ...blocksOf(edit.rows).map(({ first, rows, size }) => ({
          size,
          queue: ({ workbook }: Excel.RequestContext) => {
            const header = workbook.tables.getItem(edit.name).getHeaderRowRange();
            queueCells(header.getCell(first + 1, 0), rows);
          },
        })),
      ];
    default:
      return [{ size: JSON.stringify(edit).length, queue: (context) => queueEdit(context, edit) }];
  }
}

interface RowBlock {
  /** Index of the block's first row among all rows. */
  readonly first: number;
  readonly rows: readonly (readonly PlanCell[])[];
  readonly size: number;
}

/** The rows in blocks that each fit in a request. */
function blocksOf(rows: readonly (readonly PlanCell[])[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  let [first, size] = [0, 0];
  rows.forEach((row, index) => {
    const characters = JSON.stringify(row).length;
    if (size > 0 && size + characters > CHARACTERS_PER_REQUEST) {
      blocks.push({ first, rows: rows.slice(first, index), size });
      [first, size] = [index, 0];
    }
    size += characters;
  });
  if (size > 0) blocks.push({ first, rows: rows.slice(first), size });
  return blocks;
}
