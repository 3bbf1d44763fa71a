import type { Area } from '../model/area';
import type { CalcTable } from './calcHost';
import type { StructuredNode } from './syntax';
import { errorOf, type SheetArea } from './value';
import type { CellError } from '../model/cellValue';

interface Place {
  readonly sheetId: string;
  readonly row: number;
}

/** The cells a structured reference means, seen from a cell; #REF! for an unknown column, #VALUE! beside the table. */
export function tablePart(
  table: CalcTable,
  node: StructuredNode,
  from: Place,
): SheetArea | CellError {
  const columns = columnsOf(table, node.columns);
  if (!columns) return errorOf('#REF!');
  const rows = rowsOf(table, node.sections, from);
  if ('code' in rows) return rows;
  const { top, bottom } = rows;
  const { left, right } = columns;
  return { sheetId: table.sheetId, area: { top, left, bottom, right } };
}

function columnsOf(
  table: CalcTable,
  names: readonly string[],
): Pick<Area, 'left' | 'right'> | undefined {
  const { left, right } = table.area;
  const [first, last = first] = names;
  if (first === undefined || last === undefined) return { left, right };
  const from = columnIndex(table, first);
  const to = columnIndex(table, last);
  if (from < 0 || to < 0) return undefined;
  return { left: left + Math.min(from, to), right: left + Math.max(from, to) };
}

const indexes = new WeakMap<readonly string[], Map<string, number>>();

function columnIndex(table: CalcTable, name: string): number {
  const exact = table.columns.indexOf(name);
  if (exact >= 0) return exact;
  let index = indexes.get(table.columns);
  if (!index) {
    index = new Map(table.columns.map((column, i) => [plain(column), i]));
    indexes.set(table.columns, index);
  }
  return index.get(plain(name)) ?? -1;
}

/** Line breaks in a header may be typed as spaces. */
function plain(name: string): string {
  return name.replace(/\r?\n/g, ' ').toLowerCase();
}

type Rows = Pick<Area, 'top' | 'bottom'>;

function rowsOf(table: CalcTable, sections: readonly string[], from: Place): Rows | CellError {
  const { top, bottom } = table.area;
  const data = {
    top: top + (table.hasHeaders ? 1 : 0),
    bottom: bottom - (table.hasTotals ? 1 : 0),
  };
  if (sections.length === 0) return data;
  if (sections.includes('this row')) return thisRow(table, data, from);
  if (sections.includes('all')) return { top, bottom };
  const headers = sections.includes('headers') && table.hasHeaders;
  const totals = sections.includes('totals') && table.hasTotals;
  const body = sections.includes('data');
  if (!body && !headers && !totals) return errorOf('#REF!');
  return {
    top: headers ? top : body ? data.top : bottom,
    bottom: totals ? bottom : body ? data.bottom : top,
  };
}

function thisRow(table: CalcTable, data: Rows, from: Place): Rows | CellError {
  const inside = from.sheetId === table.sheetId && from.row >= data.top && from.row <= data.bottom;
  return inside ? { top: from.row, bottom: from.row } : errorOf('#VALUE!');
}
