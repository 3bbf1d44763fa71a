import { parseAddress, type Area } from '../model/area';
import type { CellValue } from '../model/cellValue';
import type { Workbook } from '../model/workbook';
import type { ChartSource } from './chartSpec';

/** The sheet and block of a reference such as `='Лист 1'!$A$1:$B$5`; undefined for any other formula. */
export function referenceOf(
  workbook: Workbook,
  formula: string,
): { readonly sheetName: string; readonly area: Area } | undefined {
  const mark = formula.lastIndexOf('!');
  const area = parseAddress(formula.slice(mark + 1));
  const quoted = formula.slice(1, mark).replace(/^'(.*)'$/u, '$1');
  const sheet = workbook.sheet(quoted.replaceAll("''", "'"));
  return area && sheet ? { sheetName: sheet.name, area } : undefined;
}

/** What stands where a chart takes its values from, as values and as the cells show them. */
export function sourceCells(
  workbook: Workbook,
  source: ChartSource,
): readonly { readonly value: CellValue; readonly text: string }[] {
  const place =
    source.reference === undefined ? undefined : referenceOf(workbook, source.reference);
  const sheet = place && workbook.sheet(place.sheetName);
  if (!place || !sheet)
    return source.remembered.map((value) => ({ value, text: value === null ? '' : String(value) }));
  const { top, left, bottom, right } = place.area;
  const cells = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (sheet.rowHeight(row) > 0)
        cells.push({ value: sheet.valueAt(row, column), text: sheet.textAt(row, column) });
  return cells;
}

export function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
