import type { DefinedName } from '../../model/definedNames';
import { isCellError, type CellValue } from '../../model/cellValue';
import { flagOf, textOf } from '../argValue';
import { itemNotFound } from '../apiError';
import type { Args } from '../args';
import { bind, isBound, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import type { ClassTargets, NamesTarget } from '../classTargets';
import { absoluteReference, findPlace, type Place } from '../rangeAddress';
import type { Session } from '../session';
import { wireValue } from '../wireValue';

type NameTarget = ClassTargets['NamedItem'];

function known({ workbook, scope, name }: NameTarget): DefinedName {
  const item = workbook.names.get(name, scope?.id);
  if (!item) throw itemNotFound(`the name ${name}`);
  return item;
}

function targetOf({ workbook }: NamesTarget, { name, scope }: DefinedName): Bound {
  const sheet = scope === undefined ? undefined : workbook.sheet(scope);
  return bind('NamedItem', { workbook, scope: sheet, name });
}

function own({ workbook, scope }: NamesTarget): readonly DefinedName[] {
  return workbook.names.items.filter((item) => item.scope === scope?.id);
}

function formulaArgument(args: Args): string {
  const reference = args.at(1);
  if (isBound(reference) && reference.is === 'Range') return absoluteReference(reference.target);
  const text = args.text(1);
  return text.startsWith('=') ? text : `=${text}`;
}

export const namedItemCollection: ClassSpec<NamesTarget> = {
  items: {
    all: (names) => own(names).map((item) => targetOf(names, item)),
    find: (names, key) => {
      const item = names.workbook.names.get(key, names.scope?.id);
      return item && targetOf(names, item);
    },
  },
  getters: {
    add: (names, args) => {
      const added = names.workbook.names.add({
        name: args.text(0),
        formula: formulaArgument(args),
        comment: args.optionalText(2) ?? '',
        scope: names.scope?.id,
      });
      return targetOf(names, added);
    },
  },
};

/** The cells a name stands for, when it stands for cells. */
function placeOfName(target: NameTarget): Place | undefined {
  const home = target.scope ?? target.workbook.sheets[0];
  return home && findPlace(known(target).formula, home);
}

function valueOf(target: NameTarget): CellValue | CellValue[][] {
  const home = target.scope ?? target.workbook.sheets[0];
  return home ? target.workbook.calculation.evaluate(known(target).formula, home.id, 0, 0) : null;
}

function typeOf(target: NameTarget): string {
  if (placeOfName(target)) return 'Range';
  const value = valueOf(target);
  if (Array.isArray(value)) return 'Array';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function rangeOf(target: NameTarget, session: Session): Bound | null {
  const place = placeOfName(target);
  return place ? session.range(place.sheet, place.area) : null;
}

export const namedItem: ClassSpec<NameTarget> = {
  identity: (target) => ({ _Id: known(target).name }),
  scalars: {
    name: { get: (target) => known(target).name },
    type: { get: typeOf },
    value: {
      get: (target) => {
        const place = placeOfName(target);
        if (place) return absoluteReference(place).slice(1);
        const value = valueOf(target);
        return Array.isArray(value) ? value.map((row) => row.map(wireValue)) : wireValue(value);
      },
    },
    formula: {
      get: (target) => known(target).formula,
      set: (target, value) => {
        const { workbook, name, scope } = target;
        workbook.names.update(name, scope?.id, { formula: textOf(value) });
      },
    },
    visible: {
      get: (target) => known(target).visible,
      set: ({ workbook, name, scope }, value) => {
        workbook.names.update(name, scope?.id, { visible: flagOf(value) });
      },
    },
    comment: {
      get: (target) => known(target).comment,
      set: ({ workbook, name, scope }, value) => {
        workbook.names.update(name, scope?.id, { comment: textOf(value) });
      },
    },
    scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
  },
  objects: {
    worksheet: ({ scope }) => {
      if (!scope) throw itemNotFound('the worksheet of a name of the workbook');
      return bind('Worksheet', scope);
    },
    worksheetOrNullObject: ({ scope }) => (scope ? bind('Worksheet', scope) : null),
  },
  getters: {
    getRange: (target, _args, session) => {
      const range = rangeOf(target, session);
      if (!range) throw itemNotFound(`the cells of the name ${target.name}`);
      return range;
    },
    getRangeOrNullObject: (target, _args, session) => rangeOf(target, session),
  },
  methods: {
    delete: ({ workbook, name, scope }) => {
      workbook.names.remove(name, scope?.id);
    },
  },
};
