import type { Existing } from '../actions';
import type { SnapshotCell, TableKey, TableSnapshot } from '../register';
import { NAMES, TABLE_KEYS, TABLES } from '../register';
import { snapshotCell, tableSnapshot } from './tableSnapshot';

/** Cells asked for in one request: far enough below Excel's 5 MB an answer with long titles in Cyrillic. */
const CELLS_PER_REQUEST = 30_000;

export interface ReadOptions {
  /** Also tell typed columns that hold formulas, and merged areas: what only a check needs. */
  readonly forCheck?: boolean;
}

/** The workbook as it stands. One request for its outline, then as few for its cells as their number allows. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { forCheck = false }: ReadOptions = {},
): Promise<Existing> {
  const { workbook } = context;
  const handles = TABLE_KEYS.map((key) => tableHandle(workbook, key));
  const names = workbook.names.load('items/name');
  const sheets = workbook.worksheets.load('items/name');
  const yearCell = workbook.names
    .getItemOrNullObject(NAMES.year)
    .getRangeOrNullObject()
    .load('values');
  await context.sync();
  const present = handles.filter(({ table }) => !table.isNullObject);
  const outlines = present.map((handle) => outlineOf(handle));
  const merges = forCheck ? outlines.map(({ range }) => mergedAreas(range)) : [];
  await readCells(context, outlines, forCheck);
  return {
    names: names.items.map(({ name }) => name),
    snapshot: {
      tables: Object.fromEntries(outlines.map((outline) => [outline.key, snapshotOf(outline)])),
      sheetNames: sheets.items.map(({ name }) => name),
      yearName: yearCell.isNullObject ? undefined : firstCell(yearCell),
      merges: forCheck
        ? outlines.flatMap(({ sheet }, index) => addressesOf(merges[index], sheet))
        : undefined,
    },
  };
}

interface TableHandle {
  readonly key: TableKey;
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
  readonly body: Excel.Range;
}

function tableHandle(workbook: Excel.Workbook, key: TableKey): TableHandle {
  const table = workbook.tables.getItemOrNullObject(TABLES[key].name);
  table.load('name,showHeaders');
  return {
    key,
    table,
    columns: table.columns.load('items/name'),
    sheet: table.worksheet.load('name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  };
}

interface TableOutline {
  readonly key: TableKey;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly range: Excel.Range;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
}

function outlineOf({ key, table, columns, sheet, body }: TableHandle): TableOutline {
  return {
    key,
    sheet: sheet.name,
    top: body.rowIndex - 1,
    left: body.columnIndex,
    headers: columns.items.map(({ name }) => name),
    range: table.getRange(),
    rowCount: body.rowCount,
    columnCount: body.columnCount,
    values: [],
    formulas: [],
  };
}

interface Chunk {
  readonly outline: TableOutline;
  readonly range: Excel.Range;
}

async function readCells(
  context: Excel.RequestContext,
  outlines: readonly TableOutline[],
  withFormulas: boolean,
): Promise<void> {
  const cellsPerRequest = withFormulas ? CELLS_PER_REQUEST / 2 : CELLS_PER_REQUEST;
  let pending: Chunk[] = [];
  let cells = 0;
  const flush = async (): Promise<void> => {
    await context.sync();
    for (const { outline, range } of pending) {
      outline.values.push(...range.values);
      if (withFormulas) outline.formulas.push(...range.formulas);
    }
    pending = [];
    cells = 0;
  };
  for (const outline of outlines) {
    for (let row = 0; row < outline.rowCount;) {
      const room = Math.floor((cellsPerRequest - cells) / outline.columnCount);
      if (room < 1) await flush();
      const rows = Math.min(
        outline.rowCount - row,
        Math.max(1, Math.floor((cellsPerRequest - cells) / outline.columnCount)),
      );
      pending.push({ outline, range: chunkRange(context, outline, row, rows, withFormulas) });
      cells += rows * outline.columnCount;
      row += rows;
    }
  }
  await flush();
}

function chunkRange(
  context: Excel.RequestContext,
  outline: TableOutline,
  row: number,
  rows: number,
  withFormulas: boolean,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(outline.sheet)
    .getRangeByIndexes(outline.top + 1 + row, outline.left, rows, outline.columnCount)
    .load(withFormulas ? 'values,formulas' : 'values');
}

function snapshotOf(outline: TableOutline): TableSnapshot {
  const { key, formulas, ...rest } = outline;
  return tableSnapshot(key, { ...rest, formulas: formulas.length > 0 ? formulas : undefined });
}

function mergedAreas(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load('address');
}

function addressesOf(areas: Excel.RangeAreas | undefined, sheet: string) {
  if (!areas || areas.isNullObject) return [];
  return areas.address
    .split(',')
    .map((address) => ({ sheet, address: address.slice(address.lastIndexOf('!') + 1) }));
}

function firstCell(range: Excel.Range): SnapshotCell {
  return snapshotCell(range.values[0]?.[0], false);
}
