import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { Cells } from './rangeTarget';
import type { Json } from './wire';

/** The part of an area in which cells can differ: everything beyond the used cells looks the same. */
export function variedPart(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const bottom = Math.max((used?.bottom ?? 0) + 1, area.top);
  const right = Math.max((used?.right ?? 0) + 1, area.left);
  return {
    ...area,
    bottom: Math.min(area.bottom, bottom),
    right: Math.min(area.right, right),
  };
}

/** What all cells have in common, or null where they differ. */
export function uniformStyle(cells: Cells, pick: (style: CellStyle) => Json): Json {
  const seen = new Set<CellStyle>();
  const values = new Set<Json>();
  for (const whole of cells.areas) {
    const area = variedPart(cells.sheet, whole);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const style = cells.sheet.styleAt(row, column);
        if (seen.has(style)) continue;
        seen.add(style);
        values.add(pick(style));
        if (values.size > 1) return null;
      }
    }
  }
  return only(values);
}

/** What the numbers from first to last have in common, or null. */
export function uniformOver(first: number, last: number, pick: (index: number) => Json): Json {
  const values = new Set<Json>();
  for (let index = first; index <= last && values.size < 2; index += 1) values.add(pick(index));
  return only(values);
}

function only(values: ReadonlySet<Json>): Json {
  const [first = null] = values;
  return values.size === 1 ? first : null;
}
