import { rowsOf, type Area } from './area';
import { requireUnprotected } from './protection';
import { newColumns } from './shiftTables';
import { deleteBand, insertBand } from './structure';
import type { Table, TableColumn } from './table';
import { freeColumnNames, renameColumns } from './tableHeaders';
import { settleTables, writeCells, type Inputs } from './writeInputs';
import { WorkbookError } from './workbookError';

/** Adds a column; values may be the data alone or start with the header. Throws InvalidArgument for another length. */
export function addTableColumn(
  table: Table,
  index: number | null,
  values?: Inputs,
  name?: string,
): TableColumn {
  const { sheet, columnCount } = table;
  requireUnprotected(sheet);
  const at = index === null || index === -1 ? columnCount : index;
  if (!(at >= 0 && at <= columnCount))
    throw new WorkbookError('InvalidArgument', 'There is no such column in the table.');
  const cells = valuesBelowHeader(table, values);
  const title = name ?? cells.header;
  makeRoom(table, at);
  if (title !== undefined) renameTableColumn(table, at, title);
  if (cells.area && cells.inputs) {
    const left = table.area.left + at;
    const area = { ...cells.area, left, right: left };
    writeCells(sheet, area, cells.inputs);
    settleTables(sheet, area);
  }
  noteColumn(table, at, 'ColumnInserted');
  const added = table.columns[at];
  if (!added) throw new WorkbookError('GeneralException', 'The column was not added.');
  return added;
}

interface ColumnCells {
  readonly header?: string;
  readonly area?: Area;
  readonly inputs?: Inputs;
}

function valuesBelowHeader(table: Table, values?: Inputs): ColumnCells {
  if (!values) return {};
  const { area, dataArea } = table;
  const header = table.showHeaders && values.length === rowsOf(area);
  const inputs = header ? values.slice(1) : values;
  const bottom = dataArea.top + inputs.length - 1;
  if (values.length === 1 && table.showHeaders) return { header: String(values[0]?.[0] ?? '') };
  if (bottom > area.bottom || inputs.length < rowsOf(dataArea))
    throw new WorkbookError('InvalidArgument', 'The values do not match the rows of the table.');
  const rest = { area: { ...dataArea, bottom }, inputs };
  return header ? { ...rest, header: String(values[0]?.[0] ?? '') } : rest;
}

function makeRoom(table: Table, at: number): void {
  const { area, sheet, columnCount } = table;
  const left = area.left + at;
  insertBand(sheet, { ...area, left, right: left }, 'Right');
  if (at > 0 && at < columnCount) return;
  const texts = table.columns.map(({ name }) => name).toSpliced(at, 0, '');
  const names = freeColumnNames(texts, at, at);
  const added = newColumns(table, [names[at] ?? '']);
  table.set('columns', table.columns.toSpliced(at, 0, ...added));
  table.set('area', { ...area, right: area.right + 1 });
  renameColumns(table, names);
  sheet.workbook.stale.structure();
}

/** Deletes a column with its cells; those to the right close up. */
export function deleteTableColumn(table: Table, index: number): void {
  const { sheet, area, columnCount } = table;
  requireUnprotected(sheet);
  if (!(index >= 0 && index < columnCount))
    throw new WorkbookError('ItemNotFound', 'The table has no such column.');
  if (columnCount === 1)
    throw new WorkbookError('InvalidOperation', 'The last column of a table cannot be deleted.');
  const left = area.left + index;
  deleteBand(sheet, { ...area, left, right: left }, 'Left');
  noteColumn(table, index, 'ColumnDeleted');
}

/** Throws ItemAlreadyExists for a name another column has. */
export function renameTableColumn(table: Table, index: number, name: string): void {
  requireUnprotected(table.sheet);
  if (!table.columns[index])
    throw new WorkbookError('ItemNotFound', 'The table has no such column.');
  const taken = table.columns.some(
    (column, other) => other !== index && column.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new WorkbookError('ItemAlreadyExists', `There is a column "${name}" already.`);
  const names = table.columns.map((column) => column.name).with(index, name);
  renameColumns(table, freeColumnNames(names, index, index));
  table.sheet.workbook.note({
    kind: 'tableChanged',
    tableId: table.id,
    sheetId: table.sheet.id,
  });
}

function noteColumn(
  table: Table,
  index: number,
  changeType: 'ColumnInserted' | 'ColumnDeleted',
): void {
  const { sheet, id, area } = table;
  const left = area.left + index;
  sheet.workbook.note({
    kind: 'cells',
    sheetId: sheet.id,
    area: { ...area, left, right: left },
    changeType,
  });
  sheet.workbook.note({ kind: 'tableChanged', tableId: id, sheetId: sheet.id });
}
