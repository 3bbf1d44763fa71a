import type { PlanCell } from '../register';
import { serialOfDay } from './daySerial';
import { literalText } from './literalText';

/** Queues rows of cells, the first of them at `corner`. */
export function queueCells(corner: Excel.Range, rows: readonly (readonly PlanCell[])[]): void {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return;
  const range = corner.getResizedRange(rows.length - 1, columns - 1);
  range.formulas = rows.map((row) => row.map(inputOf));
}

/** Queues the resizing of a table to a number of rows below its header; a table keeps at least one. */
export function queueTableSize(context: Excel.RequestContext, name: string, rows: number): void {
  const table = context.workbook.tables.getItem(name);
  table.resize(table.getHeaderRowRange().getResizedRange(Math.max(rows, 1), 0));
}

/** What Office.js takes for a cell; `null` leaves the cell alone. */
function inputOf(cell: PlanCell): string | number | boolean | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return literalText(cell);
  if ('code' in cell) return cell.code;
  return 'day' in cell ? serialOfDay(cell.day) : cell.formula;
}
