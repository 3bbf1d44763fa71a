import type { Edit, Plan, PlanCell } from '../../register';
import { serialOfDay } from '../daySerial';
import type { CellBlock, KeptCell, KeptCells } from './cellBlocks';

/** Whether the cells that were read back hold what the plan wrote; formulas count as the same, Excel spells them its own way. */
export function isAsWritten(
  plan: Plan,
  blocks: readonly CellBlock[],
  after: readonly KeptCells[],
): boolean {
  return plan.every(
    (edit) =>
      edit.kind !== 'write' ||
      edit.cells.every((row, r) =>
        row.every((cell, c) => {
          const kept = cellAt(edit.sheet, edit.top + r, edit.left + c, blocks, after);
          return kept === undefined || holds(kept, cell);
        }),
      ),
  );
}

type Writing = Extract<Edit, { kind: 'write' }>;

function cellAt(
  sheet: Writing['sheet'],
  row: number,
  column: number,
  blocks: readonly CellBlock[],
  after: readonly KeptCells[],
): KeptCell | undefined {
  const index = blocks.findIndex(
    (block) =>
      block.sheet === sheet &&
      row >= block.top &&
      row < block.top + block.rows &&
      column >= block.left &&
      column < block.left + block.columns,
  );
  const block = blocks[index];
  return block && after[index]?.[row - block.top]?.[column - block.left];
}

function holds(kept: KeptCell, written: PlanCell): boolean {
  if (written === null) return true;
  if (typeof written === 'object' && 'formula' in written) return typeof kept === 'object';
  return textOf(kept) === textOf(written);
}

function textOf(cell: KeptCell | Exclude<PlanCell, null>): string {
  if (typeof cell !== 'object') return String(cell);
  if ('day' in cell) return String(serialOfDay(cell.day));
  return 'code' in cell ? cell.code : cell.formula;
}
