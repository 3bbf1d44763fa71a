import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { DEFAULT_PROTECTION_OPTIONS, type ProtectionOptions } from '../../model/sheetFeatures';
import { choiceOf, flagOf } from '../argValue';
import { invalidArgument, itemNotFound } from '../apiError';
import type { Args } from '../args';
import { isBound, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import { placeOf } from '../rangeAddress';
import type { Session } from '../session';
import type { JsonRecord } from '../wire';

export function areaArgument(sheet: Sheet, args: Args, index: number): Area {
  const value = args.at(index);
  if (isBound(value) && value.is === 'Range') return value.target.area;
  return placeOf(args.text(index), sheet).area;
}

function frozenPart(sheet: Sheet, _args: Args, session: Session): Bound | null {
  const { rows, columns } = sheet.state.freeze;
  if (rows === 0 && columns === 0) return null;
  return session.range(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  });
}

export const worksheetFreezePanes: ClassSpec<Sheet> = {
  getters: {
    getLocation: (sheet, args, session) => {
      const place = frozenPart(sheet, args, session);
      if (!place) throw itemNotFound('frozen panes');
      return place;
    },
    getLocationOrNullObject: frozenPart,
  },
  methods: {
    freezeRows: (sheet, args) => {
      sheet.set('freeze', { rows: args.optionalInteger(0) ?? 1, columns: 0 });
    },
    freezeColumns: (sheet, args) => {
      sheet.set('freeze', { rows: 0, columns: args.optionalInteger(0) ?? 1 });
    },
    freezeAt: (sheet, args) => {
      const { bottom, right } = areaArgument(sheet, args, 0);
      const rows = bottom === MAX_ROWS - 1 ? 0 : bottom + 1;
      sheet.set('freeze', { rows, columns: right === MAX_COLUMNS - 1 ? 0 : right + 1 });
    },
    unfreeze: (sheet) => {
      sheet.set('freeze', { rows: 0, columns: 0 });
    },
  },
};

function optionsOf(given: JsonRecord): Partial<ProtectionOptions> {
  const options: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!(name in DEFAULT_PROTECTION_OPTIONS)) throw invalidArgument(`There is no option ${name}.`);
    options[name] =
      name === 'selectionMode' ? choiceOf(value, ['Normal', 'Unlocked', 'None']) : flagOf(value);
  }
  return options;
}

export const worksheetProtection: ClassSpec<Sheet> = {
  scalars: {
    protected: { get: ({ state }) => state.protection.protected },
    options: { get: ({ state }) => ({ ...state.protection.options }) },
  },
  methods: {
    protect: (sheet, args) => {
      sheet.protect(args.has(0) ? optionsOf(args.record(0)) : {}, args.optionalText(1));
    },
    unprotect: (sheet, args) => {
      sheet.unprotect(args.optionalText(0));
    },
  },
};
