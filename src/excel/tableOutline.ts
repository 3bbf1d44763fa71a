import type { TableKey } from '../register';
import { TABLES } from '../register';

/** Where a table stands and what its columns are called. */
export interface TableOutline {
  readonly key: TableKey;
  readonly sheet: string;
  /** Zero-based sheet row of the header and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly rowCount: number;
}

/** A table whose outline is asked for with the next request. */
export interface TableHandle {
  readonly key: TableKey;
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
  readonly body: Excel.Range;
}

/** Queues the reading of a table's outline. */
export function tableHandle(workbook: Excel.Workbook, key: TableKey): TableHandle {
  const table = workbook.tables.getItemOrNullObject(TABLES[key].name).load('name');
  return {
    key,
    table,
    columns: table.columns.load('items/name'),
    sheet: table.worksheet.load('name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount'),
  };
}

/** The outline once it is read; `undefined` when there is no such table. */
export function outlineOf({
  key,
  table,
  columns,
  sheet,
  body,
}: TableHandle): TableOutline | undefined {
  if (table.isNullObject) return undefined;
  return {
    key,
    sheet: sheet.name,
    top: body.rowIndex - 1,
    left: body.columnIndex,
    headers: columns.items.map(({ name }) => name),
    rowCount: body.rowCount,
  };
}

/** Queues the reading of the merged areas that touch a table. */
export function mergedAreas({ table }: TableHandle): Excel.RangeAreas {
  return table.getRange().getMergedAreasOrNullObject().load('address');
}

/** The merged areas once they are read, as addresses without the sheet. */
export function mergeAddresses(sheet: string, areas: Excel.RangeAreas) {
  if (areas.isNullObject) return [];
  return areas.address
    .split(',')
    .map((address) => ({ sheet, address: address.slice(address.lastIndexOf('!') + 1) }));
}
