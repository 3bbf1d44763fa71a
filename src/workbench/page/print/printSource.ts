import { union, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { PrintSource } from './pagination';

/** A sheet as it is printed. */
export function printSource(sheet: Sheet): PrintSource {
  return {
    layout: sheet.pageLayout,
    areas: areasOf(sheet),
    rowHeight: (row) => sheet.rowHeight(row),
    columnWidth: (column) => sheet.columnWidth(column),
    rowBreaks: sheet.horizontalPageBreaks,
    columnBreaks: sheet.verticalPageBreaks,
  };
}

/** The print area or, without one, from the first cell to the last that shows anything. */
function areasOf(sheet: Sheet): readonly Area[] {
  const { printArea } = sheet.pageLayout;
  if (printArea && printArea.length > 0) return printArea;
  const shown = [
    sheet.usedArea(true),
    drawnArea(sheet),
    ...sheet.charts.map(({ anchor }) => anchor),
  ];
  const all = shown.filter((area) => area !== undefined);
  if (all.length === 0) return [];
  return [all.reduce(union, { top: 0, left: 0, bottom: 0, right: 0 })];
}

/** The block of cells with a fill or a border. */
function drawnArea(sheet: Sheet): Area | undefined {
  const used = sheet.usedArea();
  if (!used) return undefined;
  let drawn: Area | undefined;
  for (let row = used.top; row <= used.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1) {
      const { fill, borders } = sheet.styleAt(row, column);
      const isPlain =
        fill === null && !borders.top && !borders.bottom && !borders.left && !borders.right;
      if (isPlain) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      drawn = drawn ? union(drawn, cell) : cell;
    }
  return drawn;
}
