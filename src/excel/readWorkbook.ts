import type { Existing } from '../actions';
import type { SnapshotCell, TableKey } from '../register';
import { NAMES, TABLE_KEYS, TABLES } from '../register';
import type { TableOutline } from './readCells';
import { readCells } from './readCells';
import { snapshotCell, tableSnapshot } from './tableSnapshot';

export interface ReadOptions {
  /** Also tell formulas in typed columns, and merged areas: what only a check needs. */
  readonly forCheck?: boolean;
}

/** The workbook as it stands. One request for its outline, then as few for its cells as their number allows. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { forCheck = false }: ReadOptions = {},
): Promise<Existing> {
  const { workbook } = context;
  const handles = TABLE_KEYS.map((key) => tableHandle(workbook, key));
  const names = workbook.names.load('items/name,items/type');
  const sheets = workbook.worksheets.load('items/name');
  const yearCell = workbook.names
    .getItemOrNullObject(NAMES.year)
    .getRangeOrNullObject()
    .load('values');
  await context.sync();
  const present = handles.filter(({ table }) => !table.isNullObject);
  const outlines = present.map(outlineOf);
  const merges = forCheck ? present.map(mergedAreas) : undefined;
  const cells = await readCells(context, outlines, forCheck);
  return {
    names: names.items.flatMap(({ name, type }) => (type === 'Error' ? [] : [name])),
    snapshot: {
      tables: Object.fromEntries(
        outlines.map((outline, index) => [
          outline.key,
          tableSnapshot(outline.key, {
            ...outline,
            values: cells[index]?.values ?? [],
            typedFormulas: forCheck ? cells[index]?.typedFormulas : undefined,
          }),
        ]),
      ),
      sheetNames: sheets.items.map(({ name }) => name),
      yearName: yearCell.isNullObject ? undefined : firstCell(yearCell),
      merges: merges?.flatMap(addressesOf),
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
  const table = workbook.tables.getItemOrNullObject(TABLES[key].name).load('name');
  return {
    key,
    table,
    columns: table.columns.load('items/name'),
    sheet: table.worksheet.load('name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount'),
  };
}

function outlineOf({ key, columns, sheet, body }: TableHandle): TableOutline {
  return {
    key,
    sheet: sheet.name,
    top: body.rowIndex - 1,
    left: body.columnIndex,
    headers: columns.items.map(({ name }) => name),
    rowCount: body.rowCount,
  };
}

function mergedAreas({ table, sheet }: TableHandle) {
  return {
    sheet: sheet.name,
    areas: table.getRange().getMergedAreasOrNullObject().load('address'),
  };
}

function addressesOf({ sheet, areas }: ReturnType<typeof mergedAreas>) {
  if (areas.isNullObject) return [];
  return areas.address
    .split(',')
    .map((address) => ({ sheet, address: address.slice(address.lastIndexOf('!') + 1) }));
}

function firstCell(range: Excel.Range): SnapshotCell {
  return snapshotCell(range.values[0]?.[0], false);
}
