import type {
  CellValueOperator,
  ConditionalRule,
  TextOperator,
} from '../../model/conditionalFormat';
import type { StylePatch } from '../../model/style';
import { choiceOf, flagOf, textOf } from '../argValue';
import { ApiError, invalidArgument } from '../apiError';
import { isJsonRecord } from '../args';
import { bind, plainArgument, type Arg } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import type { PartOfSheet } from '../classTargets';
import { colorOf } from '../colors';
import type { Json, JsonRecord } from '../wire';
import { formatOf, patchFormat } from './conditionalFormats';

export const CELL_VALUE_OPERATORS: readonly CellValueOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const TEXT_OPERATORS: readonly TextOperator[] = [
  'Contains',
  'NotContains',
  'BeginsWith',
  'EndsWith',
];
/** The client calls the cell-value comparison by shorter names than data validation does. */
const SHORT_OPERATORS: Readonly<Record<string, string>> = {
  GreaterThanOrEqualTo: 'GreaterThanOrEqual',
  LessThanOrEqualTo: 'LessThanOrEqual',
};

function ruleOfKind<K extends ConditionalRule['kind']>(
  target: PartOfSheet,
  kind: K,
): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(target);
  if (rule.kind === kind) return rule as Extract<ConditionalRule, { kind: K }>;
  throw new ApiError('InvalidOperation', `The conditional format is not of the kind ${kind}.`);
}

function recordOf(value: Arg): JsonRecord {
  const plain = plainArgument(value);
  if (isJsonRecord(plain)) return plain;
  throw invalidArgument('The rule of a conditional format is an object.');
}

export const customConditionalFormat: ClassSpec<PartOfSheet> = {
  objects: {
    rule: (target) => bind('ConditionalFormatRule', target),
    format: (target) => bind('ConditionalRangeFormat', target),
  },
};

export const conditionalFormatRule: ClassSpec<PartOfSheet> = {
  scalars: {
    formula: {
      get: (target) => ruleOfKind(target, 'custom').formula,
      set: (target, value) => {
        const text = textOf(value);
        const formula = text.startsWith('=') ? text : `=${text}`;
        patchFormat(target, { rule: { kind: 'custom', formula } });
      },
    },
  },
};

function formulaOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.startsWith('=') ? text : `=${text}`;
}

function cellValueRule(value: Arg): ConditionalRule {
  const { formula1, formula2, operator } = recordOf(value);
  const name = typeof operator === 'string' ? (SHORT_OPERATORS[operator] ?? operator) : null;
  const second = formulaOf(formula2);
  const first = formulaOf(formula1);
  if (first === undefined) throw invalidArgument('The rule has no formula1.');
  return {
    kind: 'cellValue',
    operator: choiceOf(name, CELL_VALUE_OPERATORS),
    formula1: first,
    ...(second !== undefined && { formula2: second }),
  };
}

export const cellValueConditionalFormat: ClassSpec<PartOfSheet> = {
  scalars: {
    rule: {
      get: (target) => {
        const { operator, formula1, formula2 } = ruleOfKind(target, 'cellValue');
        return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
      },
      set: (target, value) => {
        patchFormat(target, { rule: cellValueRule(value) });
      },
    },
  },
  objects: { format: (target) => bind('ConditionalRangeFormat', target) },
};

export const textConditionalFormat: ClassSpec<PartOfSheet> = {
  scalars: {
    rule: {
      get: (target) => {
        const { operator, text } = ruleOfKind(target, 'containsText');
        return { operator, text };
      },
      set: (target, value) => {
        const { operator, text } = recordOf(value);
        patchFormat(target, {
          rule: {
            kind: 'containsText',
            operator: choiceOf(operator ?? null, TEXT_OPERATORS),
            text: textOf(text ?? null),
          },
        });
      },
    },
  },
  objects: { format: (target) => bind('ConditionalRangeFormat', target) },
};

function styled(
  pick: (style: StylePatch) => Json,
  patch: (value: Arg) => StylePatch,
): Scalar<PartOfSheet> {
  return {
    get: (target) => pick(formatOf(target).style),
    set: (target, value) => {
      const { style } = formatOf(target);
      const { font, ...rest } = patch(value);
      patchFormat(target, {
        style: { ...style, ...rest, ...(font && { font: { ...style.font, ...font } }) },
      });
    },
  };
}

export const conditionalRangeFormat: ClassSpec<PartOfSheet> = {
  scalars: {
    numberFormat: styled(
      ({ numberFormat }) => numberFormat ?? null,
      (value) => ({ numberFormat: textOf(value) }),
    ),
  },
  objects: {
    font: (target) => bind('ConditionalRangeFont', target),
    fill: (target) => bind('ConditionalRangeFill', target),
  },
};

export const conditionalRangeFont: ClassSpec<PartOfSheet> = {
  scalars: {
    color: styled(
      ({ font }) => font?.color ?? '',
      (value) => ({ font: { color: colorOf(value) } }),
    ),
    bold: styled(
      ({ font }) => font?.bold ?? null,
      (value) => ({ font: { bold: flagOf(value) } }),
    ),
    italic: styled(
      ({ font }) => font?.italic ?? null,
      (value) => ({ font: { italic: flagOf(value) } }),
    ),
    strikethrough: styled(
      ({ font }) => font?.strikethrough ?? null,
      (value) => ({ font: { strikethrough: flagOf(value) } }),
    ),
    underline: styled(
      ({ font }) => font?.underline ?? 'None',
      (value) => ({ font: { underline: choiceOf(value, ['None', 'Single', 'Double']) } }),
    ),
  },
  methods: {
    clear: (target) => {
      const { font: _dropped, ...style } = formatOf(target).style;
      patchFormat(target, { style });
    },
  },
};

export const conditionalRangeFill: ClassSpec<PartOfSheet> = {
  scalars: {
    color: styled(
      ({ fill }) => fill ?? '',
      (value) => ({ fill: colorOf(value) }),
    ),
  },
  methods: {
    clear: (target) => {
      const { fill: _dropped, ...style } = formatOf(target).style;
      patchFormat(target, { style });
    },
  },
};
