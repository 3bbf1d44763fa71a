import { CellError } from '../../model/cellValue';
import { finite, toNumber } from '../coerce';
import { deref, lift } from '../lift';
import type { Scope } from '../scope';
import { errorOf, Matrix, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, type Args, type FunctionDefinition } from './definition';
import { sum } from './math';
import { eachValue, numbersOf, numbersWithText } from './numbers';

type Collect = (args: Args, scope: Scope) => number[] | CellError;

function over(
  name: string,
  collect: Collect,
  combine: (numbers: number[]) => Scalar,
): FunctionDefinition {
  return eager(name, [1, ANY_COUNT], (args, scope) => {
    const numbers = collect(args, scope);
    if (numbers instanceof CellError) return numbers;
    const result = combine(numbers);
    return typeof result === 'number' ? finite(result) : result;
  });
}

export function extreme(numbers: readonly number[], sign: 1 | -1): number {
  let best = -Infinity;
  for (const number of numbers) if (number * sign > best) best = number * sign;
  return best === -Infinity ? 0 : best * sign;
}

export function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? errorOf('#DIV/0!') : sum(numbers) / numbers.length;
}

export function variance(numbers: readonly number[], missing: 0 | 1): number | CellError {
  const divisor = numbers.length - missing;
  if (divisor <= 0) return errorOf('#DIV/0!');
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((x) => (x - mean) ** 2)) / divisor;
}

export function deviation(numbers: readonly number[], missing: 0 | 1): number | CellError {
  const result = variance(numbers, missing);
  return typeof result === 'number' ? Math.sqrt(result) : result;
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

export function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return errorOf('#NUM!');
  const sorted = ascending(numbers);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: Scalar = errorOf('#N/A');
  let most = 1;
  for (const [number, count] of counts)
    if (count > most) {
      best = number;
      most = count;
    }
  return best;
}

export function nth(numbers: readonly number[], place: number, fromTop: boolean): Scalar {
  const index = Math.ceil(place) - 1;
  if (index < 0 || index >= numbers.length) return errorOf('#NUM!');
  const sorted = ascending(numbers);
  return sorted[fromTop ? sorted.length - 1 - index : index] ?? errorOf('#NUM!');
}

export function percentile(numbers: readonly number[], share: number, exclusive: boolean): Scalar {
  const count = numbers.length;
  const place = exclusive ? share * (count + 1) - 1 : share * (count - 1);
  const inside = exclusive ? place >= 0 && place <= count - 1 : share >= 0 && share <= 1;
  if (count === 0 || !inside) return errorOf('#NUM!');
  const sorted = ascending(numbers);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** A function of a block of numbers and a number that may be an array: LARGE, PERCENTILE … */
function withNumber(
  name: string,
  compute: (numbers: readonly number[], x: number) => Scalar,
): FunctionDefinition {
  return eager(name, [2, 2], ([block, which], scope): Value => {
    const numbers = numbersOf([block], scope);
    if (numbers instanceof CellError) return numbers;
    return lift([deref(which ?? null, scope)], (one = null) => {
      const x = toNumber(one);
      return x instanceof CellError ? x : compute(numbers, x);
    });
  });
}

function rank(name: string, averaged: boolean): FunctionDefinition {
  return eager(name, [2, 3], ([which, block, order], scope) => {
    const numbers = numbersOf([block], scope);
    if (numbers instanceof CellError) return numbers;
    const direction = deref(order ?? 0, scope);
    return lift([deref(which ?? null, scope), direction], (one = null, up = null) => {
      const x = toNumber(one);
      const rising = toNumber(up);
      if (x instanceof CellError) return x;
      if (rising instanceof CellError) return rising;
      const same = numbers.filter((other) => other === x).length;
      if (same === 0) return errorOf('#N/A');
      const before = numbers.filter((other) => (rising ? other < x : other > x)).length;
      return before + 1 + (averaged ? (same - 1) / 2 : 0);
    });
  });
}

function count(args: Args, scope: Scope, counts: (value: Scalar, direct: boolean) => boolean) {
  let result = 0;
  eachValue(args, scope, (value, direct) => {
    if (counts(value, direct)) result += 1;
    return undefined;
  });
  return result;
}

function isCountable(value: Scalar, direct: boolean): boolean {
  if (typeof value === 'number') return true;
  return direct && !(value instanceof CellError) && typeof toNumber(value) === 'number';
}

function countBlank(args: Args, scope: Scope): Scalar {
  let result = 0;
  let seen = 0;
  eachValue(args, scope, (value) => {
    seen += 1;
    if (value === null || value === '') result += 1;
    return undefined;
  });
  return result + sizeOf(args, scope) - seen;
}

function sizeOf(args: Args, scope: Scope): number {
  const value = args[0] === undefined ? null : deref(args[0], scope);
  return value instanceof Matrix ? value.rows * value.columns : 1;
}

export const statisticalFunctions: readonly FunctionDefinition[] = [
  over('AVERAGE', numbersOf, average),
  over('AVERAGEA', numbersWithText, average),
  over('MIN', numbersOf, (numbers) => extreme(numbers, -1)),
  over('MAX', numbersOf, (numbers) => extreme(numbers, 1)),
  over('MINA', numbersWithText, (numbers) => extreme(numbers, -1)),
  over('MAXA', numbersWithText, (numbers) => extreme(numbers, 1)),
  over('MEDIAN', numbersOf, median),
  ...['MODE', 'MODE.SNGL'].map((name) => over(name, numbersOf, mode)),
  ...['STDEV', 'STDEV.S'].map((name) => over(name, numbersOf, (all) => deviation(all, 1))),
  ...['STDEVP', 'STDEV.P'].map((name) => over(name, numbersOf, (all) => deviation(all, 0))),
  ...['VAR', 'VAR.S'].map((name) => over(name, numbersOf, (all) => variance(all, 1))),
  ...['VARP', 'VAR.P'].map((name) => over(name, numbersOf, (all) => variance(all, 0))),
  eager('COUNT', [1, ANY_COUNT], (args, scope) => count(args, scope, isCountable)),
  eager('COUNTA', [1, ANY_COUNT], (args, scope) =>
    count(args, scope, (value, direct) => direct || value !== null),
  ),
  eager('COUNTBLANK', [1, 1], countBlank),
  withNumber('LARGE', (numbers, k) => nth(numbers, k, true)),
  withNumber('SMALL', (numbers, k) => nth(numbers, k, false)),
  ...['PERCENTILE', 'PERCENTILE.INC'].map((name) =>
    withNumber(name, (numbers, share) => percentile(numbers, share, false)),
  ),
  withNumber('PERCENTILE.EXC', (numbers, share) => percentile(numbers, share, true)),
  ...['QUARTILE', 'QUARTILE.INC'].map((name) =>
    withNumber(name, (numbers, quart) => percentile(numbers, Math.trunc(quart) / 4, false)),
  ),
  withNumber('QUARTILE.EXC', (numbers, quart) => percentile(numbers, Math.trunc(quart) / 4, true)),
  rank('RANK', false),
  rank('RANK.EQ', false),
  rank('RANK.AVG', true),
];
