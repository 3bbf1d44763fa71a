import type { Area } from '../../model/area';
import type { Table } from '../../model/table';
import { invalidArgument } from '../apiError';
import type { Args } from '../args';
import { bind } from '../bound';
import { inputsFor, plainInputs, readBlock } from '../cellBlocks';
import type { ClassSpec } from '../classSpec';
import type { ClassTargets } from '../classTargets';
import { wireValue } from '../wireValue';

type TableRow = ClassTargets['TableRow'];

function rowArea({ table, index }: TableRow): Area {
  if (index < 0 || index >= table.rowCount) {
    throw invalidArgument(`The table ${table.name} has no row ${String(index)}.`);
  }
  const row = table.dataArea.top + index;
  return { ...table.dataArea, top: row, bottom: row };
}

/** Row numbers in the argument, given as numbers or as row objects, last first. */
function rowNumbers(args: Args): number[] {
  const list = args.plain(0);
  if (!Array.isArray(list) || !list.every((each): each is number => typeof each === 'number')) {
    throw invalidArgument('Rows are given by their numbers.');
  }
  return [...new Set(list)].sort((a, b) => b - a);
}

export const tableRowCollection: ClassSpec<Table> = {
  items: {
    all: (table) =>
      Array.from({ length: table.rowCount }, (_, index) => bind('TableRow', { table, index })),
  },
  getters: {
    add: (table, args) => {
      const at = args.optionalInteger(0);
      const index = at === undefined || at < 0 ? null : at;
      const before = table.rowCount;
      table.addRows(index, args.has(1) ? plainInputs(args.block(1)) : [[]]);
      return bind('TableRow', { table, index: index ?? before });
    },
  },
  methods: {
    deleteRowsAt: (table, args) => {
      table.deleteRows(args.integer(0), args.optionalInteger(1) ?? 1);
    },
    deleteRows: (table, args) => {
      for (const row of rowNumbers(args)) table.deleteRow(row);
    },
  },
};

export const tableRow: ClassSpec<TableRow> = {
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) =>
        readBlock({ sheet: target.table.sheet, area: rowArea(target) }, (sheet, row, column) =>
          wireValue(sheet.valueAt(row, column)),
        ),
      set: (target, value) => {
        const area = rowArea(target);
        target.table.sheet.setInputs(area, inputsFor(area, value));
      },
    },
  },
  getters: {
    getRange: (target, _args, session) => session.range(target.table.sheet, rowArea(target)),
  },
  methods: {
    delete: (target) => {
      rowArea(target);
      target.table.deleteRow(target.index);
    },
  },
};
