import type { Area } from './area';
import type { Cell } from './cell';
import type { Grid } from './grid';
import { DEFAULT_STYLE } from './style';

/** The block that holds everything of a sheet, remembered until a cell changes. */
export class UsedArea {
  private withFormats: Area | undefined | null = null;
  private ofValues: Area | undefined | null = null;

  constructor(private readonly grid: Grid) {}

  forget(): void {
    this.withFormats = null;
    this.ofValues = null;
  }

  area(valuesOnly: boolean): Area | undefined {
    if (valuesOnly) {
      this.ofValues = this.ofValues === null ? boundsOf(this.grid, hasContent) : this.ofValues;
      return this.ofValues;
    }
    this.withFormats = this.withFormats === null ? boundsOf(this.grid, isUsed) : this.withFormats;
    return this.withFormats;
  }
}

function hasContent(cell: Cell): boolean {
  return cell.hasContent;
}

function isUsed(cell: Cell): boolean {
  return cell.hasContent || cell.style !== DEFAULT_STYLE;
}

function boundsOf(grid: Grid, counts: (cell: Cell) => boolean): Area | undefined {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let index = 0; index < grid.rows.length; index += 1) {
    const cells = grid.rows[index]?.cells;
    if (!cells) continue;
    const first = cells.findIndex((cell) => cell !== undefined && counts(cell));
    if (first < 0) continue;
    const last = cells.findLastIndex((cell) => cell !== undefined && counts(cell));
    if (top < 0) top = index;
    bottom = index;
    if (first < left) left = first;
    if (last > right) right = last;
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}
