import type { Area } from './area';
import { Cell } from './cell';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE } from './style';

/** Empties cells and nothing more; what a neighbour's formula fills stays filled. */
export function clearCells(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.grid.cellAt(row, column);
      if (!cell?.hasContent || cell.spill === 'child') continue;
      const { style } = cell;
      const plain = style === DEFAULT_STYLE && sheet.inheritedStyle(row, column) === style;
      sheet.grid.put(row, column, plain ? undefined : new Cell(null, undefined, style));
    }
}
