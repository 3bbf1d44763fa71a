import type { AutoFilter, FilterCriteria } from '../../model/sheetFeatures';
import type { Area } from '../../model/area';
import type { Table } from '../../model/table';
import { invalidArgument, notImplemented } from '../apiError';
import { isJsonRecord, type Args } from '../args';
import type { Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import type { ClassTargets, TableColumnTarget } from '../classTargets';
import type { Session } from '../session';
import type { Json, JsonRecord } from '../wire';
import { areaArgument } from './sheetView';
import { columnIndex } from './tableColumns';

function sortFields(args: Args) {
  const fields = args.plain(0);
  if (!Array.isArray(fields)) throw invalidArgument('Sort fields are a list.');
  return fields.map((field: Json) => {
    if (!isJsonRecord(field) || typeof field['key'] !== 'number') {
      throw invalidArgument('A sort field names its column by a number.');
    }
    const on = field['sortOn'];
    if (on !== undefined && on !== null && on !== 'Value') {
      throw notImplemented(`sorting on ${JSON.stringify(on)}`);
    }
    return { key: field['key'], ascending: field['ascending'] !== false };
  });
}

export const tableSort: ClassSpec<Table> = {
  methods: {
    apply: (table, args) => {
      table.sort(sortFields(args), args.flag(1, false));
    },
  },
};

function criteriaOf(given: JsonRecord): FilterCriteria {
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn !== 'Values' && filterOn !== 'Custom') {
    throw notImplemented(`filtering on ${JSON.stringify(filterOn ?? null)}`);
  }
  return {
    filterOn,
    ...(Array.isArray(values) && { values: values.map(String) }),
    ...(typeof criterion1 === 'string' && { criterion1 }),
    ...(typeof criterion2 === 'string' && { criterion2 }),
    ...((operator === 'And' || operator === 'Or') && { operator }),
  };
}

function criteriaJson({ filterOn, values, ...custom }: FilterCriteria): Json {
  return { filterOn, ...(values && { values: [...values] }), ...custom };
}

type FilterTarget = ClassTargets['AutoFilter'];

function currentFilter({ sheet, table }: FilterTarget): AutoFilter | null {
  if (!table) return sheet.state.autoFilter;
  const area = { ...table.area, bottom: table.dataArea.bottom };
  return { area, criteria: table.state.criteria };
}

function applySheetFilter({ sheet }: FilterTarget, area: Area, args: Args): void {
  const known = sheet.state.autoFilter;
  const criteria = new Map(known?.criteria);
  const column = args.optionalInteger(1);
  if (column !== undefined && args.has(2)) criteria.set(column, criteriaOf(args.record(2)));
  sheet.setAutoFilter({ area, criteria });
}

function filterRange(target: FilterTarget, _args: Args, session: Session): Bound | null {
  const filter = currentFilter(target);
  return filter && session.range(target.sheet, filter.area);
}

export const autoFilter: ClassSpec<FilterTarget> = {
  scalars: {
    enabled: {
      get: ({ sheet, table }) => (table ? table.state.showFilterButton : !!sheet.state.autoFilter),
    },
    isDataFiltered: { get: (target) => (currentFilter(target)?.criteria.size ?? 0) > 0 },
    criteria: {
      get: (target) => {
        const filter = currentFilter(target);
        if (!filter) return [];
        const columns = filter.area.right - filter.area.left + 1;
        return Array.from({ length: columns }, (_, column) => {
          const criteria = filter.criteria.get(column);
          return criteria ? criteriaJson(criteria) : null;
        });
      },
    },
  },
  getters: { getRange: filterRange, getRangeOrNullObject: filterRange },
  methods: {
    apply: (target, args) => {
      const area = areaArgument(target.sheet, args, 0);
      if (!target.table) applySheetFilter(target, area, args);
      else if (args.has(1)) target.table.applyFilter(args.integer(1), criteriaOf(args.record(2)));
    },
    clearCriteria: ({ sheet, table }) => {
      if (table) table.clearFilters();
      else if (sheet.state.autoFilter) {
        sheet.setAutoFilter({ area: sheet.state.autoFilter.area, criteria: new Map() });
      }
    },
    reapply: ({ sheet, table }) => {
      if (table) throw notImplemented('applying the filter of a table again');
      sheet.refreshAutoFilter();
    },
    remove: ({ sheet, table }) => {
      if (table) table.set('showFilterButton', false);
      else sheet.setAutoFilter(null);
    },
  },
};

export const filter: ClassSpec<TableColumnTarget> = {
  scalars: {
    criteria: {
      get: (target) => {
        const criteria = target.table.state.criteria.get(columnIndex(target));
        return criteria ? criteriaJson(criteria) : null;
      },
    },
  },
  methods: {
    apply: (target, args) => {
      target.table.applyFilter(columnIndex(target), criteriaOf(args.record(0)));
    },
    applyValuesFilter: (target, args) => {
      const values = args.plain(0);
      if (!Array.isArray(values)) throw invalidArgument('The values of a filter are a list.');
      const texts = values.map((value: Json) =>
        typeof value === 'string' ? value : JSON.stringify(value),
      );
      target.table.applyFilter(columnIndex(target), { filterOn: 'Values', values: texts });
    },
    applyCustomFilter: (target, args) => {
      const [criterion1, criterion2] = [args.text(0), args.optionalText(1)];
      const operator = args.optionalText(2) === 'Or' ? 'Or' : 'And';
      target.table.applyFilter(columnIndex(target), {
        filterOn: 'Custom',
        criterion1,
        ...(criterion2 !== undefined && { criterion2, operator }),
      });
    },
    clear: (target) => {
      target.table.applyFilter(columnIndex(target), undefined);
    },
  },
};
