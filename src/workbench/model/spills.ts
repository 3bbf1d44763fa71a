import type { SpillSize } from '../calc/calcHost';
import type { Area } from './area';
import { Cell } from './cell';
import type { Grid } from './grid';
import { DEFAULT_STYLE } from './style';

/** Records the block a formula fills and empties the cells it no longer does. */
export function setSpill(grid: Grid, row: number, column: number, size?: SpillSize): void {
  const anchor = grid.cellAt(row, column);
  if (!anchor) return;
  const before = anchor.spill;
  anchor.spill = size;
  if (before !== undefined && before !== 'child') emptyBlock(grid, row, column, before, size);
}

/** Empties every cell that a formula filled, so that all of them can be filled anew. */
export function sweepSpills(grid: Grid): void {
  grid.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell?.spill === 'child') grid.place(index, column, emptied(cell));
      else if (cell) cell.spill = undefined;
    });
  });
}

function emptyBlock(grid: Grid, row: number, column: number, from: SpillSize, kept?: SpillSize) {
  for (let r = 0; r < from.rows; r += 1)
    for (let c = 0; c < from.columns; c += 1) {
      const cell = grid.cellAt(row + r, column + c);
      const stays = kept !== undefined && r < kept.rows && c < kept.columns;
      if (cell?.spill === 'child' && !stays) grid.place(row + r, column + c, emptied(cell));
    }
}

/** What is left of a filled cell once nothing fills it: its look. */
export function emptied(cell: Cell): Cell | undefined {
  return cell.style === DEFAULT_STYLE ? undefined : new Cell(null, undefined, cell.style);
}

export function spillAreaOf(grid: Grid, row: number, column: number): Area | undefined {
  const size = grid.cellAt(row, column)?.spill;
  if (size === undefined || size === 'child') return undefined;
  return { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
}

export function spillParentOf(grid: Grid, row: number, column: number): Area | undefined {
  if (grid.cellAt(row, column)?.spill !== 'child') return undefined;
  for (let top = row; top >= 0; top -= 1)
    for (let left = column; left >= 0; left -= 1) {
      const area = spillAreaOf(grid, top, left);
      if (area && area.bottom >= row && area.right >= column)
        return { top, left, bottom: top, right: left };
    }
  return undefined;
}
