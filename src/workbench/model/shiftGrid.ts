import type { Grid } from './grid';
import { isWholeShift, type Shift } from './shift';

/** Moves the cells of a grid; whole rows and columns take their formats along. */
export function shiftGrid(grid: Grid, shift: Shift): void {
  const { axis, at, count } = shift;
  if (!isWholeShift(shift)) {
    if (axis === 'rows') moveBandRows(grid, shift);
    else moveBandColumns(grid, shift);
    return;
  }
  const blank = Array.from({ length: Math.max(count, 0) }, () => undefined);
  if (axis === 'rows') {
    if (count > 0) grid.insertRows(at, blank);
    else grid.removeRows(at, -count);
  } else if (count > 0) grid.insertColumns(at, blank);
  else grid.removeColumns(at, -count);
}

function moveBandRows(grid: Grid, { at, count, from, to }: Shift): void {
  const last = Math.min(to, widthOf(grid) - 1);
  const end = grid.rows.length - 1;
  const moveRow = (row: number): void => {
    for (let column = from; column <= last; column += 1) {
      const source = row - count;
      grid.put(row, column, source >= at ? grid.cellAt(source, column) : undefined);
    }
  };
  if (count > 0) for (let row = end + count; row >= at; row -= 1) moveRow(row);
  else for (let row = at; row <= end; row += 1) moveRow(row);
}

function moveBandColumns(grid: Grid, { at, count, from, to }: Shift): void {
  const lastRow = Math.min(to, grid.rows.length - 1);
  for (let row = from; row <= lastRow; row += 1) {
    const end = (grid.rows[row]?.cells.length ?? 0) - 1;
    const moveCell = (column: number): void => {
      const source = column - count;
      grid.put(row, column, source >= at ? grid.cellAt(row, source) : undefined);
    };
    if (count > 0) for (let column = end + count; column >= at; column -= 1) moveCell(column);
    else for (let column = at; column <= end; column += 1) moveCell(column);
  }
}

function widthOf(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row?.cells.length ?? 0), 0);
}
