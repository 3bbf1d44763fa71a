import { CellError, isErrorCode } from '../model/cellValue';
import { parseNumberText } from './coerce';
import { compareNumbers, compareText, equalityKey, sameText } from './compare';
import type { Scalar } from './matrix';
import { hasWildcard, wildcardTest } from './wildcard';

/** What COUNTIF and its like look for. `keys` are the equality keys that an index may be asked for. */
export interface Criterion {
  readonly matches: (value: Scalar) => boolean;
  /** Set when only values of these keys match. */
  readonly keys: readonly (string | number)[] | undefined;
  /** The same for equal criteria. */
  readonly id: string;
}

const cache = new Map<string, Criterion>();
const OPERATOR = /^(<=|>=|<>|=|<|>)?([^]*)$/;

/** Reads a criterion: an operator with an operand, a wildcard pattern, or a plain value. */
export function criterionOf(value: Scalar): Criterion {
  const id = `${typeof value}:${value instanceof CellError ? value.code : String(value)}`;
  const known = cache.get(id);
  if (known) return known;
  if (cache.size > 10_000) cache.clear();
  const made: Criterion = { ...build(value), id };
  cache.set(id, made);
  return made;
}

type Test = Omit<Criterion, 'id'>;

function build(value: Scalar): Test {
  if (value === null) return equalTo(0);
  if (typeof value !== 'string') return equalTo(value);
  const [, operator, operand = ''] = OPERATOR.exec(value) ?? [];
  if (operator === undefined) return value === '' ? isBlankText() : equalTo(operandOf(value));
  if (operator === '=') return operand === '' ? keyed([null]) : equalTo(operandOf(operand));
  if (operator === '<>') {
    const equal = operand === '' ? keyed([null]) : equalTo(operandOf(operand));
    return { matches: (cell) => !equal.matches(cell), keys: undefined };
  }
  return { matches: ordered(operator, operandOf(operand)), keys: undefined };
}

function operandOf(text: string): Scalar {
  const number = parseNumberText(text);
  if (number !== undefined) return number;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return isErrorCode(upper) ? new CellError(upper) : text;
}

function keyed(values: readonly Scalar[]): Test {
  const keys = values.map(equalityKey);
  return { matches: (cell) => keys.includes(equalityKey(cell)), keys };
}

function isBlankText(): Test {
  return { matches: (cell) => cell === null || cell === '', keys: [null, ''].map(equalityKey) };
}

/** A number also matches text that reads as this number, wherefore it has no key of its own for text. */
function equalTo(operand: Scalar): Test {
  if (typeof operand === 'number')
    return {
      matches: (cell) =>
        typeof cell === 'number'
          ? compareNumbers(cell, operand) === 0
          : typeof cell === 'string' && parseNumberText(cell) === operand,
      keys: [equalityKey(operand), numericTextKey(operand)],
    };
  if (typeof operand === 'string') {
    if (hasWildcard(operand)) {
      const matches = wildcardTest(operand);
      return { matches: (cell) => typeof cell === 'string' && matches(cell), keys: undefined };
    }
    return {
      matches: (cell) => typeof cell === 'string' && sameText(cell, operand),
      keys: [equalityKey(operand)],
    };
  }
  return keyed([operand]);
}

/** The index key under which text that reads as a number is found too. */
export function numericTextKey(number: number): string {
  return `n${equalityKey(number)}`;
}

function ordered(operator: string, operand: Scalar): (cell: Scalar) => boolean {
  const holds = (order: number) =>
    operator === '<'
      ? order < 0
      : operator === '<='
        ? order <= 0
        : operator === '>'
          ? order > 0
          : order >= 0;
  if (typeof operand === 'number')
    return (cell) => typeof cell === 'number' && holds(compareNumbers(cell, operand));
  if (typeof operand === 'string')
    return (cell) => typeof cell === 'string' && holds(compareText(cell, operand));
  return (cell) => typeof cell === typeof operand && holds(Number(cell) - Number(operand));
}
