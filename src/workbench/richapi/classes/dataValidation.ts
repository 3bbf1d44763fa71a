import { intersection, without, type Area } from '../../model/area';
import type { CellValueOperator } from '../../model/conditionalFormat';
import {
  DEFAULT_ERROR_ALERT,
  DEFAULT_PROMPT,
  type ErrorAlert,
  type Prompt,
  type Validation,
  type ValidationBound,
  type ValidationRule,
} from '../../model/validation';
import { choiceOf, flagOf } from '../argValue';
import { invalidArgument, notImplemented } from '../apiError';
import { isJsonRecord } from '../args';
import { isBound, isRecord, plainArgument, type Arg } from '../bound';
import type { ClassSpec } from '../classSpec';
import { absoluteReference } from '../rangeAddress';
import type { Cells } from '../rangeTarget';
import type { Json, JsonRecord } from '../wire';
import { CELL_VALUE_OPERATORS } from './conditionalRules';

const NO_VALIDATION: Omit<Validation, 'areas'> = {
  rule: { kind: 'none' },
  errorAlert: DEFAULT_ERROR_ALERT,
  prompt: DEFAULT_PROMPT,
  ignoreBlanks: true,
};

/** Changes what is valid in the cells; parts of other validations outside them stay. */
function patchValidations(cells: Cells, patch: Partial<Omit<Validation, 'areas'>>): void {
  const next: Validation[] = [];
  let bare = cells.areas;
  for (const known of cells.sheet.state.validations) {
    const inside = known.areas.flatMap((area) =>
      cells.areas.flatMap((cut) => intersection(area, cut) ?? []),
    );
    const outside = subtract(known.areas, cells.areas);
    bare = subtract(bare, known.areas);
    if (outside.length > 0) next.push({ ...known, areas: outside });
    if (inside.length > 0) next.push({ ...known, ...patch, areas: inside });
  }
  if (bare.length > 0) next.push({ ...NO_VALIDATION, ...patch, areas: bare });
  cells.sheet.set('validations', next);
}

/** Puts one validation in place of whatever the cells had. */
function replaceValidations(cells: Cells, validation: Omit<Validation, 'areas'> | null): void {
  const kept = cells.sheet.state.validations
    .map((known) => ({ ...known, areas: subtract(known.areas, cells.areas) }))
    .filter(({ areas }) => areas.length > 0);
  const added = validation ? [{ ...validation, areas: [...cells.areas] }] : [];
  cells.sheet.set('validations', [...kept, ...added]);
}

function subtract(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (rest, hole) => rest.flatMap((area) => without(area, hole)),
    areas,
  );
}

/** The validation of all cells; undefined where they have none, 'mixed' where they differ. */
function validationOf(cells: Cells): Validation | undefined | 'mixed' {
  const touching = cells.sheet.state.validations.filter(({ areas }) =>
    areas.some((area) => cells.areas.some((each) => intersection(area, each))),
  );
  const [first] = touching;
  if (!first) return undefined;
  const covered = subtract(cells.areas, first.areas).length === 0;
  return touching.length === 1 && covered ? first : 'mixed';
}

function part<K extends keyof Omit<Validation, 'areas'>>(
  cells: Cells,
  key: K,
): Validation[K] | null {
  const found = validationOf(cells);
  return found === 'mixed' ? null : (found ?? { ...NO_VALIDATION, areas: [] })[key];
}

type Compared = Extract<ValidationRule, { operator: CellValueOperator }>;

const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  GreaterThanOrEqualTo: 'GreaterThanOrEqual',
  LessThanOrEqualTo: 'LessThanOrEqual',
};
const WIRE_OPERATORS: Readonly<Partial<Record<CellValueOperator, string>>> = {
  GreaterThanOrEqual: 'GreaterThanOrEqualTo',
  LessThanOrEqual: 'LessThanOrEqualTo',
};

const COMPARED: Readonly<Record<string, Compared['kind']>> = {
  wholeNumber: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};

const TYPES: Readonly<Record<ValidationRule['kind'], string>> = {
  none: 'None',
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

function sourceOf(value: Arg | undefined): string {
  if (typeof value === 'string') return value;
  if (value !== undefined && isBound(value) && value.is === 'Range')
    return absoluteReference(value.target);
  throw invalidArgument('The source of a list is a text or a range.');
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const SERIAL_OF_1970 = 25569;

function boundOf(value: Arg | undefined): ValidationBound | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (isBound(value) && value.is === 'Range') return absoluteReference(value.target);
  if (typeof value !== 'string') throw invalidArgument('A bound is a number or a formula.');
  const day = ISO_DAY.exec(value);
  if (!day) return value;
  return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + SERIAL_OF_1970;
}

function comparedRule(kind: Compared['kind'], given: { readonly [key: string]: Arg }): Compared {
  const { operator = null } = given;
  const known = typeof operator === 'string' ? OPERATORS[operator] : undefined;
  const formula1 = boundOf(given['formula1']);
  const formula2 = boundOf(given['formula2']);
  if (formula1 === undefined) throw invalidArgument('The rule has no formula1.');
  return {
    kind,
    operator: known ?? choiceOf(operator, CELL_VALUE_OPERATORS),
    formula1,
    ...(formula2 !== undefined && { formula2 }),
  };
}

function ruleOf(value: Arg): ValidationRule {
  const [[name, given] = ['', null], ...more] = isRecord(value)
    ? Object.entries(value).filter(([, each]) => each !== null)
    : [];
  if (more.length > 0) throw invalidArgument('A rule is of one kind.');
  if (!isRecord(given)) throw invalidArgument('The rule of a validation is an object.');
  const compared = COMPARED[name];
  if (compared) return comparedRule(compared, given);
  if (name === 'list') {
    const inCellDropDown = given['inCellDropDown'] !== false;
    return { kind: 'list', source: sourceOf(given['source']), inCellDropDown };
  }
  if (name === 'custom') return { kind: 'custom', formula: sourceOf(given['formula']) };
  throw notImplemented(`a validation rule of the kind "${name}"`);
}

function ruleJson(rule: ValidationRule): Json {
  switch (rule.kind) {
    case 'none':
      return {};
    case 'list':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      const wire = WIRE_OPERATORS[operator] ?? operator;
      return { [kind]: { formula1, formula2: formula2 ?? '', operator: wire } };
    }
  }
}

function recordOf(value: Arg): JsonRecord {
  const plain = plainArgument(value);
  if (isJsonRecord(plain)) return plain;
  throw invalidArgument('An object was expected.');
}

function textIn(record: JsonRecord, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}

function errorAlertOf(value: Arg): ErrorAlert {
  const record = recordOf(value);
  return {
    message: textIn(record, 'message'),
    title: textIn(record, 'title'),
    showAlert: record['showAlert'] !== false,
    style: choiceOf(record['style'] ?? 'Stop', ['Stop', 'Warning', 'Information']),
  };
}

function promptOf(value: Arg): Prompt {
  const record = recordOf(value);
  return {
    message: textIn(record, 'message'),
    title: textIn(record, 'title'),
    showPrompt: record['showPrompt'] !== false,
  };
}

function typeOf(cells: Cells): string {
  const found = validationOf(cells);
  if (found === 'mixed') return 'MixedCriteria';
  return TYPES[found?.rule.kind ?? 'none'];
}

export const dataValidation: ClassSpec<Cells> = {
  scalars: {
    type: { get: typeOf },
    rule: {
      get: (cells) => {
        const rule = part(cells, 'rule');
        return rule && ruleJson(rule);
      },
      set: (cells, value) => {
        const found = validationOf(cells);
        const kept = found === undefined || found === 'mixed' ? NO_VALIDATION : found;
        replaceValidations(cells, { ...kept, rule: ruleOf(value) });
      },
    },
    errorAlert: {
      get: (cells) => {
        const alert = part(cells, 'errorAlert');
        return alert && { ...alert };
      },
      set: (cells, value) => {
        patchValidations(cells, { errorAlert: errorAlertOf(value) });
      },
    },
    prompt: {
      get: (cells) => {
        const prompt = part(cells, 'prompt');
        return prompt && { ...prompt };
      },
      set: (cells, value) => {
        patchValidations(cells, { prompt: promptOf(value) });
      },
    },
    ignoreBlanks: {
      get: (cells) => part(cells, 'ignoreBlanks'),
      set: (cells, value) => {
        patchValidations(cells, { ignoreBlanks: flagOf(value) });
      },
    },
  },
  methods: {
    clear: (cells) => {
      replaceValidations(cells, null);
    },
  },
};
