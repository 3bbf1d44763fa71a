import { intersection, type Area } from './area';
import type { CellValue } from './cellValue';
import type { Sheet } from './sheet';

/** How many cells of the areas hold the value; text in any case. */
export function duplicatesIn(sheet: Sheet, areas: readonly Area[], value: CellValue): number {
  const used = sheet.usedArea(true);
  const wanted = comparable(value);
  let count = 0;
  for (const area of areas) {
    const part = used && intersection(used, area);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row += 1)
      for (let column = part.left; column <= part.right; column += 1)
        if (comparable(sheet.valueAt(row, column)) === wanted) count += 1;
  }
  return count;
}

function comparable(value: CellValue): CellValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
