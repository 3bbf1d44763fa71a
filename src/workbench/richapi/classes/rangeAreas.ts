import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  offset,
  rowsOf,
} from '../../model/area';
import { invalidArgument } from '../apiError';
import type { Args } from '../args';
import { bind, isBound, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import { fullAddress, placeOf } from '../rangeAddress';
import type { Cells } from '../rangeTarget';
import { CLEAR_KINDS } from './range';

function intersected({ sheet, areas }: Cells, args: Args): Bound | null {
  const value = args.at(0);
  const others =
    isBound(value) && (value.is === 'Range' || value.is === 'RangeAreas')
      ? value.target.areas
      : [placeOf(args.text(0), sheet).area];
  const parts = areas.flatMap((area) => others.flatMap((each) => intersection(area, each) ?? []));
  return parts.length > 0 ? bind('RangeAreas', { sheet, areas: parts }) : null;
}

export const rangeAreas: ClassSpec<Cells> = {
  identity: (target, session) => {
    const id = session.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    address: {
      get: ({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0),
    },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    areas: (target) => bind('RangeCollection', target),
    format: (target) => bind('RangeFormat', target),
    dataValidation: (target) => bind('DataValidation', target),
    conditionalFormats: (target) => bind('ConditionalFormatCollection', target),
    worksheet: ({ sheet }) => bind('Worksheet', sheet),
  },
  getters: {
    getEntireRow: ({ sheet, areas }) =>
      bind('RangeAreas', {
        sheet,
        areas: areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
      }),
    getEntireColumn: ({ sheet, areas }) =>
      bind('RangeAreas', {
        sheet,
        areas: areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
      }),
    getOffsetRangeAreas: ({ sheet, areas }, args) =>
      bind('RangeAreas', {
        sheet,
        areas: areas.map((area) => offset(area, args.integer(0), args.integer(1))),
      }),
    getIntersection: (target, args) => {
      const found = intersected(target, args);
      if (!found) throw invalidArgument('The ranges have no cell in common.');
      return found;
    },
    getIntersectionOrNullObject: intersected,
  },
  methods: {
    _KeepReference: (target, _args, session) => {
      session.references.keep(bind('RangeAreas', target));
    },
    clear: ({ sheet, areas }, args) => {
      const kind = CLEAR_KINDS.find((each) => each === (args.optionalText(0) ?? 'All'));
      if (!kind) throw invalidArgument(`"${args.text(0)}" cannot be cleared.`);
      for (const area of areas) sheet.clear(area, kind);
    },
  },
};

export const rangeCollection: ClassSpec<Cells> = {
  items: {
    all: ({ sheet, areas }, session) => areas.map((area) => session.range(sheet, area)),
  },
};
