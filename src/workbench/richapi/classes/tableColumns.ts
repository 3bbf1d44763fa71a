import { rowsOf, type Area } from '../../model/area';
import type { Table } from '../../model/table';
import { textOf } from '../argValue';
import { itemNotFound } from '../apiError';
import type { Args } from '../args';
import { bind, type Arg, type Bound } from '../bound';
import { inputsFor, plainInputs, readBlock } from '../cellBlocks';
import type { ClassSpec } from '../classSpec';
import type { TableColumnTarget } from '../classTargets';
import type { Session } from '../session';
import type { Json } from '../wire';
import { wireValue } from '../wireValue';

export function columnIndex({ table, id }: TableColumnTarget): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound(`a column of the table ${table.name}`);
  return index;
}

function columnCells(target: TableColumnTarget, rows: Area): Area {
  const left = target.table.area.left + columnIndex(target);
  return { ...rows, left, right: left };
}

function found(table: Table, key: string): Bound | undefined {
  const column = table.columns[table.columnIndex(key)];
  return column && bind('TableColumn', { table, id: column.id });
}

/** A new column's values: rows, one value for all, or nothing. */
function newValues(args: Args, table: Table): ReturnType<typeof plainInputs> | undefined {
  const value = args.at(1);
  if (value === null) return undefined;
  if (typeof value === 'object') return plainInputs(args.block(1));
  return inputsFor({ top: 0, left: 0, right: 0, bottom: rowsOf(table.area) - 1 }, value);
}

export const tableColumnCollection: ClassSpec<Table> = {
  items: {
    all: (table) => table.columns.map(({ id }) => bind('TableColumn', { table, id })),
    find: found,
  },
  getters: {
    add: (table, args) => {
      const at = args.optionalInteger(0);
      const index = at === undefined || at < 0 ? null : at;
      const added = table.addColumn(index, newValues(args, table), args.optionalText(2));
      return bind('TableColumn', { table, id: added.id });
    },
  },
};

function readValues(target: TableColumnTarget): Json {
  const { table } = target;
  const place = { sheet: table.sheet, area: columnCells(target, table.area) };
  return readBlock(place, (sheet, row, column) => wireValue(sheet.valueAt(row, column)));
}

function writeValues(target: TableColumnTarget, value: Arg): void {
  const area = columnCells(target, target.table.area);
  target.table.sheet.setInputs(area, inputsFor(area, value));
}

function part(rows: (table: Table) => Area | undefined, what: string) {
  return (target: TableColumnTarget, _args: Args, session: Session): Bound => {
    const area = rows(target.table);
    if (!area) throw itemNotFound(`${what} of the table ${target.table.name}`);
    return session.range(target.table.sheet, columnCells(target, area));
  };
}

export const tableColumn: ClassSpec<TableColumnTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: columnIndex },
    name: {
      get: (target) => target.table.columns[columnIndex(target)]?.name ?? null,
      set: (target, value) => {
        target.table.renameColumn(columnIndex(target), textOf(value));
      },
    },
    values: { get: readValues, set: writeValues },
  },
  objects: { filter: (target) => bind('Filter', target) },
  getters: {
    getRange: part(({ area }) => area, 'the cells'),
    getDataBodyRange: part(({ dataArea }) => dataArea, 'the data'),
    getHeaderRowRange: part(({ headerArea }) => headerArea, 'the header row'),
    getTotalRowRange: part(({ totalsArea }) => totalsArea, 'the totals row'),
  },
  methods: {
    delete: (target) => {
      target.table.deleteColumn(columnIndex(target));
    },
  },
};
