import { intersects, without, type Area } from '../../model/area';
import type { ConditionalFormat, ConditionalRule } from '../../model/conditionalFormat';
import type { Sheet } from '../../model/sheet';
import { flagOf, numberOf } from '../argValue';
import { ApiError, itemNotFound, notImplemented } from '../apiError';
import { bind, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import type { PartOfSheet } from '../classTargets';
import type { Cells } from '../rangeTarget';

export function formatOf({ sheet, id }: PartOfSheet): ConditionalFormat {
  const format = sheet.state.conditionalFormats.find((each) => each.id === id);
  if (!format) throw itemNotFound(`the conditional format ${id}`);
  return format;
}

export function patchFormat(target: PartOfSheet, patch: Partial<ConditionalFormat>): void {
  const format = formatOf(target);
  const { sheet } = target;
  sheet.set(
    'conditionalFormats',
    sheet.state.conditionalFormats.map((each) =>
      each === format ? { ...format, ...patch } : each,
    ),
  );
}

/** What a new format of each type holds until the add-in says more. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'custom', formula: '=FALSE' },
  CellValue: { kind: 'cellValue', operator: 'EqualTo', formula1: '=""' },
  ContainsText: { kind: 'containsText', operator: 'Contains', text: '' },
};

const TYPES: Readonly<Record<ConditionalRule['kind'], string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  presetCriteria: 'PresetCriteria',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  topBottom: 'TopBottom',
};

function newId(sheet: Sheet): string {
  const taken = new Set(sheet.state.conditionalFormats.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`cf${String(number)}`)) number += 1;
  return `cf${String(number)}`;
}

function formatsOn({ sheet, areas }: Cells): readonly ConditionalFormat[] {
  return sheet.state.conditionalFormats
    .filter((format) => format.areas.some((area) => areas.some((each) => intersects(area, each))))
    .toSorted((a, b) => a.priority - b.priority);
}

function add({ sheet, areas }: Cells, type: string): Bound {
  const rule = NEW_RULES[type];
  if (!rule) throw notImplemented(`conditional formats of the type ${type}`);
  const known = sheet.state.conditionalFormats;
  const id = newId(sheet);
  const priority = Math.max(-1, ...known.map((each) => each.priority)) + 1;
  const format = { id, areas: [...areas], rule, style: {}, priority, stopIfTrue: false };
  sheet.set('conditionalFormats', [...known, format]);
  return bind('ConditionalFormat', { sheet, id });
}

function uncovered(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (rest, hole) => rest.flatMap((area) => without(area, hole)),
    areas,
  );
}

export const conditionalFormatCollection: ClassSpec<Cells> = {
  items: {
    all: (cells) =>
      formatsOn(cells).map(({ id }) => bind('ConditionalFormat', { sheet: cells.sheet, id })),
    find: (cells, key) => {
      const format = formatsOn(cells).find(({ id }) => id === key);
      return format && bind('ConditionalFormat', { sheet: cells.sheet, id: format.id });
    },
  },
  getters: { add: (cells, args) => add(cells, args.text(0)) },
  methods: {
    clearAll: ({ sheet, areas }) => {
      const rest = sheet.state.conditionalFormats
        .map((format) => ({ ...format, areas: uncovered(format.areas, areas) }))
        .filter((format) => format.areas.length > 0);
      sheet.set('conditionalFormats', rest);
    },
  },
};

/** Puts the format at the priority and moves the others down. */
function setPriority(target: PartOfSheet, priority: number): void {
  const { sheet } = target;
  const format = formatOf(target);
  const others = sheet.state.conditionalFormats
    .filter((each) => each !== format)
    .toSorted((a, b) => a.priority - b.priority);
  const ordered = others.toSpliced(priority, 0, format);
  sheet.set(
    'conditionalFormats',
    ordered.map((each, index) => ({ ...each, priority: index })),
  );
}

type Kind = 'custom' | 'cellValue' | 'containsText';
type KindClass = 'CustomConditionalFormat' | 'CellValueConditionalFormat' | 'TextConditionalFormat';

/** The two properties that lead to what is special to one type of format. */
function ofKind(kind: Kind, name: string, is: KindClass) {
  const find = (target: PartOfSheet) =>
    formatOf(target).rule.kind === kind ? bind(is, target) : null;
  return {
    [name]: (target: PartOfSheet): Bound => {
      const found = find(target);
      if (found) return found;
      throw new ApiError('InvalidOperation', `The conditional format is not of the kind ${name}.`);
    },
    [`${name}OrNullObject`]: find,
  };
}

export const conditionalFormat: ClassSpec<PartOfSheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: (target) => TYPES[formatOf(target).rule.kind] },
    priority: {
      get: (target) => formatOf(target).priority,
      set: (target, value) => {
        setPriority(target, numberOf(value));
      },
    },
    stopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value) => {
        patchFormat(target, { stopIfTrue: flagOf(value) });
      },
    },
  },
  objects: {
    ...ofKind('custom', 'custom', 'CustomConditionalFormat'),
    ...ofKind('cellValue', 'cellValue', 'CellValueConditionalFormat'),
    ...ofKind('containsText', 'textComparison', 'TextConditionalFormat'),
  },
  getters: {
    getRange: (target, _args, session) => {
      const [first, ...rest] = formatOf(target).areas;
      if (first && rest.length === 0) return session.range(target.sheet, first);
      throw new ApiError('InvalidOperation', 'The conditional format has more than one range.');
    },
    getRangeOrNullObject: (target, _args, session) => {
      const [first, ...rest] = formatOf(target).areas;
      return first && rest.length === 0 ? session.range(target.sheet, first) : null;
    },
    getRanges: (target) =>
      bind('RangeAreas', { sheet: target.sheet, areas: formatOf(target).areas }),
  },
  methods: {
    delete: (target) => {
      const format = formatOf(target);
      const { sheet } = target;
      sheet.set(
        'conditionalFormats',
        sheet.state.conditionalFormats.filter((each) => each !== format),
      );
    },
  },
};
