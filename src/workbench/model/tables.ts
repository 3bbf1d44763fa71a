import { intersection, intersects, type Area } from './area';
import { settleCalculatedColumns } from './calculatedColumn';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { insertBand } from './structure';
import { Table, type TableColumn, type TableState } from './table';
import { requireTableArea, requireTableName } from './tableEdits';
import { freeColumnNames, renameColumns } from './tableHeaders';

/** A table to make. `columns` is for loading a file, where the header cells are there already. */
export interface NewTable {
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly name?: string;
  readonly columns?: readonly TableColumn[];
  readonly hasTotals?: boolean;
  readonly style?: string;
  readonly state?: Partial<TableState>;
}

/** Makes a table over the area; one without data rows gets a blank row. */
export function addTable(sheet: Sheet, request: NewTable): Table {
  const { workbook } = sheet;
  if (request.columns) return placeTable(sheet, request, request.area, request.columns);
  requireUnprotected(sheet);
  if (request.name !== undefined) requireTableName(workbook, request.name);
  requireTableArea(sheet, request.area);
  const area = tableArea(sheet, request);
  const texts = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    request.hasHeaders ? sheet.textAt(area.top, area.left + index) : '',
  );
  const names = freeColumnNames(texts);
  const columns = names.map((name, index) => ({ id: index + 1, name }));
  const table = placeTable(sheet, request, area, columns);
  renameColumns(table, names);
  settleCalculatedColumns(table, table.dataArea);
  return table;
}

/** With room for a header row and at least one row of data. */
function tableArea(sheet: Sheet, { area, hasHeaders }: NewTable): Area {
  if (!hasHeaders) {
    insertBand(sheet, { ...area, bottom: area.top }, 'Down');
    return { ...area, bottom: area.bottom + 1 };
  }
  if (area.top < area.bottom) return area;
  const below = { ...area, top: area.top + 1, bottom: area.top + 1 };
  if (needsRoom(sheet, below)) insertBand(sheet, below, 'Down');
  return { ...area, bottom: below.bottom };
}

function needsRoom(sheet: Sheet, row: Area): boolean {
  if (sheet.tables.some((table) => intersects(table.area, row))) return true;
  const used = sheet.usedArea(true);
  const part = used && intersection(used, row);
  if (!part) return false;
  for (let column = part.left; column <= part.right; column += 1)
    if (sheet.grid.cellAt(row.top, column)?.hasContent) return true;
  return false;
}

function placeTable(
  sheet: Sheet,
  request: NewTable,
  area: Area,
  columns: readonly TableColumn[],
): Table {
  const { workbook } = sheet;
  const id = workbook.nextTableId();
  const table = new Table(sheet, id, {
    name: request.name ?? freeTableName(sheet),
    area,
    columns,
    showHeaders: request.columns ? request.hasHeaders : true,
    showTotals: request.hasTotals ?? false,
    style: request.style ?? 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    criteria: new Map(),
    ...request.state,
  });
  sheet.set('tables', [...sheet.tables, table]);
  workbook.stale.bindings();
  workbook.note({ kind: 'tableAdded', tableId: id, sheetId: sheet.id });
  return table;
}

function freeTableName({ workbook }: Sheet): string {
  let number = 1;
  while (workbook.table(`Table${number}`) ?? workbook.names.get(`Table${number}`)) number += 1;
  return `Table${number}`;
}
