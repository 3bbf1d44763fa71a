import { contains, containsArea, intersects, isSingleCell, type Area } from './area';
import { Cell } from './cell';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { WorkbookError } from './workbookError';

/** Merges the area, or each of its rows; only the first value stays. Throws InvalidOperation in a table. */
export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersects(table.area, area)))
    throw new WorkbookError('InvalidOperation', 'Cells of a table cannot be merged.');
  const parts = across ? rowsIn(area) : [area];
  const kept = sheet.merges.filter((merge) => !intersects(merge, area));
  for (const cut of sheet.merges)
    if (intersects(cut, area) && !containsArea(area, cut))
      throw new WorkbookError('MergedRangeConflict', 'The range cuts through merged cells.');
  const added = parts.filter((part) => !isSingleCell(part));
  for (const part of added) keepFirstValue(sheet, part);
  sheet.set('merges', [...kept, ...added]);
  sheet.workbook.note({ kind: 'format', sheetId: sheet.id, area });
}

/** Splits every merge that touches the area. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  const kept = sheet.merges.filter((merge) => !intersects(merge, area));
  if (kept.length === sheet.merges.length) return;
  requireUnprotected(sheet);
  sheet.set('merges', kept);
  sheet.workbook.note({ kind: 'format', sheetId: sheet.id, area });
}

/** The merged block at the cell. */
function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

/** Whether the cell lies under a merge, whose first cell alone holds a value. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && !(merge.top === row && merge.left === column);
}

function rowsIn(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

function keepFirstValue(sheet: Sheet, area: Area): void {
  const { grid } = sheet;
  let first: Cell | undefined;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = grid.cellAt(row, column);
      if (!cell?.hasContent) continue;
      first ??= cell;
      grid.put(row, column, new Cell(null, undefined, cell.style));
    }
  if (!first) return;
  const style = sheet.styleAt(area.top, area.left);
  grid.put(area.top, area.left, new Cell(first.value, first.formula, style));
}
