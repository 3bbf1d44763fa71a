import type { Table } from '../../model/table';
import { flagOf, textOf } from '../argValue';
import { invalidArgument, itemNotFound } from '../apiError';
import type { Args } from '../args';
import { bind, isBound, type Bound } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import type { ClassTargets, SheetOrAll } from '../classTargets';
import { eventMethods } from '../eventMethods';
import { placeOf, type Place } from '../rangeAddress';
import type { Session } from '../session';
import { EventCode, WHOLE_WORKBOOK } from '../subscriptions';
import { activeSheet } from './worksheets';

function all({ workbook, sheet }: SheetOrAll): readonly Table[] {
  return sheet ? sheet.tables : workbook.tables;
}

function named(tables: readonly Table[], key: string): Table | undefined {
  const wanted = key.toLowerCase();
  return tables.find((table) => table.id === key || table.name.toLowerCase() === wanted);
}

function placeFor({ sheet }: SheetOrAll, args: Args, session: Session): Place {
  const value = args.at(0);
  if (isBound(value) && value.is === 'Range') return value.target;
  return placeOf(args.text(0), sheet ?? activeSheet(session));
}

export const tableCollection: ClassSpec<SheetOrAll> = {
  items: {
    all: (target) => all(target).map((table) => bind('Table', table)),
    find: (target, key) => {
      const table = named(all(target), key);
      return table && bind('Table', table);
    },
  },
  getters: {
    add: (target, args, session) => {
      const { sheet, area } = placeFor(target, args, session);
      return bind('Table', sheet.addTable({ area, hasHeaders: args.flag(1, true) }));
    },
  },
  methods: eventMethods<SheetOrAll>(
    {
      DataChangedEvent: EventCode.tableChanged,
      AddedEvent: EventCode.tableAdded,
      DeletedEvent: EventCode.tableDeleted,
    },
    ({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK,
  ),
};

export const tableScopedCollection: ClassSpec<ClassTargets['TableScopedCollection']> = {
  items: {
    all: ({ tables }) => tables.map((table) => bind('Table', table)),
    find: ({ tables }, key) => {
      const table = named(tables, key);
      return table && bind('Table', table);
    },
  },
  getters: {
    getFirst: ({ tables: [first] }): Bound => {
      if (!first) throw itemNotFound('a table in the range');
      return bind('Table', first);
    },
  },
};

type Look =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

function look(key: Look): Scalar<Table> {
  return {
    get: ({ state }) => state[key],
    set: (table, value) => {
      table.set(key, flagOf(value));
    },
  };
}

function part(find: (table: Table) => Place['area'] | undefined, what: string) {
  return (table: Table, _args: Args, session: Session): Bound => {
    const area = find(table);
    if (!area) throw itemNotFound(`${what} of the table ${table.name}`);
    return session.range(table.sheet, area);
  };
}

function resize(table: Table, args: Args): void {
  const value = args.at(0);
  const place =
    isBound(value) && value.is === 'Range' ? value.target : placeOf(args.text(0), table.sheet);
  if (place.sheet !== table.sheet) throw invalidArgument('A table stays on its sheet.');
  table.resize(place.area);
}

export const table: ClassSpec<Table> = {
  identity: ({ id, state: { name } }) => ({ Id: id, Name: name }),
  scalars: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (target, value) => {
        target.rename(textOf(value));
      },
    },
    style: {
      get: ({ style }) => style,
      set: (target, value) => {
        target.set('style', textOf(value));
      },
    },
    showHeaders: {
      get: ({ showHeaders }) => showHeaders,
      set: (target, value) => {
        target.setShowHeaders(flagOf(value));
      },
    },
    showTotals: {
      get: ({ showTotals }) => showTotals,
      set: (target, value) => {
        target.setShowTotals(flagOf(value));
      },
    },
    showBandedRows: look('showBandedRows'),
    showBandedColumns: look('showBandedColumns'),
    highlightFirstColumn: look('highlightFirstColumn'),
    highlightLastColumn: look('highlightLastColumn'),
    showFilterButton: look('showFilterButton'),
  },
  objects: {
    columns: (target) => bind('TableColumnCollection', target),
    rows: (target) => bind('TableRowCollection', target),
    sort: (target) => bind('TableSort', target),
    autoFilter: (target) => bind('AutoFilter', { sheet: target.sheet, table: target }),
    worksheet: ({ sheet }) => bind('Worksheet', sheet),
  },
  getters: {
    getRange: part(({ area }) => area, 'the cells'),
    getDataBodyRange: part(({ dataArea }) => dataArea, 'the data'),
    getHeaderRowRange: part(({ headerArea }) => headerArea, 'the header row'),
    getTotalRowRange: part(({ totalsArea }) => totalsArea, 'the totals row'),
    convertToRange: (target, _args, session) => {
      const { sheet, area } = target;
      target.convertToRange();
      return session.range(sheet, area);
    },
  },
  methods: {
    delete: (target) => {
      target.delete();
    },
    resize,
    clearFilters: (target) => {
      target.clearFilters();
    },
    ...eventMethods<Table>(
      {
        DataChangedEvent: EventCode.tableChanged,
        SelectionChangedEvent: EventCode.tableSelectionChanged,
      },
      ({ id }) => id,
    ),
  },
};
