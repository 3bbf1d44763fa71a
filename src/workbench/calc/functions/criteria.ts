import { CellError } from '../../model/cellValue';
import { finite } from '../coerce';
import { criterionOf, type Criterion } from '../criterion';
import { deref, lift, matrixOf } from '../lift';
import { matchingPositions } from '../matrixIndex';
import type { Scope } from '../scope';
import { errorOf, Matrix, Reference, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, type Args, type FunctionDefinition } from './definition';

interface Pair {
  readonly block: Matrix;
  readonly criterion: Criterion;
}

/** The positions in the stored cells where every criterion holds; #VALUE! for blocks of different size. */
function positionsOf(pairs: readonly Pair[]): readonly number[] | CellError {
  const [first] = pairs;
  if (!first) return errorOf('#VALUE!');
  const { rows, columns } = first.block;
  if (pairs.some(({ block }) => block.rows !== rows || block.columns !== columns))
    return errorOf('#VALUE!');
  const stored = Math.max(...pairs.map(({ block }) => block.values.length));
  const lists = quickest(pairs).map((pair) => ({
    pair,
    found: withEmptyRest(matchingPositions(pair.block, pair.criterion), pair, stored),
  }));
  const shortest = lists.reduce((a, b) => (b.found.length < a.found.length ? b : a));
  const others = pairs.filter((pair) => pair !== shortest.pair);
  if (others.length === 0) return shortest.found;
  return shortest.found.filter((position) =>
    others.every(({ block, criterion }) => criterion.matches(block.values[position] ?? null)),
  );
}

/** The pairs whose positions an index knows; all of them where none does and cells have to be searched. */
function quickest(pairs: readonly Pair[]): readonly Pair[] {
  const indexed = pairs.filter(({ criterion }) => criterion.keys !== undefined);
  return indexed.length > 0 ? indexed : pairs;
}

/** Cells below the last stored one are empty and may match too. */
function withEmptyRest(found: readonly number[], { block, criterion }: Pair, stored: number) {
  if (block.values.length >= stored || !criterion.matches(null)) return found;
  const rest = Array.from(
    { length: stored - block.values.length },
    (_, i) => block.values.length + i,
  );
  return [...found, ...rest];
}

/** The cells below every stored one, which match when all criteria hold for an empty cell. */
function emptyMatches(pairs: readonly Pair[]): number {
  if (!pairs.every(({ criterion }) => criterion.matches(null))) return 0;
  const [first] = pairs;
  if (!first) return 0;
  const stored = Math.max(...pairs.map(({ block }) => block.values.length));
  return first.block.rows * first.block.columns - stored;
}

type Combine = (values: readonly number[]) => Scalar;

/** The numbers of the target at the positions; the first error among them wins. */
function combineAt(target: Matrix, positions: readonly number[], combine: Combine): Scalar {
  const numbers: number[] = [];
  for (const position of positions) {
    const value = target.values[position];
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) return value;
  }
  const result = combine(numbers);
  return typeof result === 'number' ? finite(result) : result;
}

/** Evaluates once for each combination of the criteria's elements. */
function overCriteria(
  blocks: readonly (Value | undefined)[],
  criteria: readonly (Value | undefined)[],
  scope: Scope,
  compute: (pairs: readonly Pair[]) => Scalar,
): Value {
  if (blocks.some((block) => !(block instanceof Reference || block instanceof Matrix)))
    return errorOf('#VALUE!');
  const matrices = blocks.map((block) => matrixOf(block ?? null, scope));
  return lift(
    criteria.map((one) => deref(one ?? null, scope)),
    (...values) =>
      compute(matrices.map((block, i) => ({ block, criterion: criterionOf(values[i] ?? null) }))),
  );
}

function every<T>(items: readonly T[], remainder: 0 | 1): T[] {
  return items.filter((_, i) => i % 2 === remainder);
}

function ifs(name: string, combine: Combine): FunctionDefinition {
  return eager(name, [3, ANY_COUNT], ([target, ...rest]: Args, scope) => {
    if (rest.length % 2) return errorOf('#VALUE!');
    const cells = matrixOf(target ?? null, scope);
    return overCriteria(every(rest, 0), every(rest, 1), scope, (pairs) => {
      const [first] = pairs;
      if (first && (first.block.rows !== cells.rows || first.block.columns !== cells.columns))
        return errorOf('#VALUE!');
      const positions = positionsOf(pairs);
      return positions instanceof CellError ? positions : combineAt(cells, positions, combine);
    });
  });
}

/** SUMIF and AVERAGEIF: the target takes the size of the tested block, from its own first cell. */
function singleIf(name: string, combine: Combine): FunctionDefinition {
  return eager(name, [2, 3], ([block, criterion, target]: Args, scope) =>
    overCriteria([block], [criterion], scope, (pairs) => {
      const positions = positionsOf(pairs);
      const tested = pairs[0]?.block;
      if (positions instanceof CellError || !tested) return errorOf('#VALUE!');
      if (target === undefined) return combineAt(tested, positions, combine);
      return combineAt(sameSize(target, tested, scope), positions, combine);
    }),
  );
}

function sameSize(target: Value, tested: Matrix, scope: Scope): Matrix {
  const part = target instanceof Reference ? target.single : undefined;
  if (!part) return matrixOf(target, scope);
  const { top, left, bottom, right } = part.area;
  if (bottom - top + 1 === tested.rows && right - left + 1 === tested.columns)
    return scope.reader.matrix(part);
  const area = { top, left, bottom: top + tested.rows - 1, right: left + tested.columns - 1 };
  const whole = { sheetId: part.sheetId, area };
  scope.reader.dependOn(whole);
  return scope.reader.matrix(whole);
}

const count = (pairs: readonly Pair[]): Scalar => {
  const positions = positionsOf(pairs);
  return positions instanceof CellError ? positions : positions.length + emptyMatches(pairs);
};

const total: Combine = (values) => values.reduce((a, b) => a + b, 0);
const mean: Combine = (values) =>
  values.length ? values.reduce((a, b) => a + b, 0) / values.length : errorOf('#DIV/0!');
const largest: Combine = (values) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
const smallest: Combine = (values) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);

export const criteriaFunctions: readonly FunctionDefinition[] = [
  eager('COUNTIF', [2, 2], ([block, criterion]: Args, scope) =>
    overCriteria([block], [criterion], scope, count),
  ),
  eager('COUNTIFS', [2, ANY_COUNT], (args: Args, scope) =>
    args.length % 2
      ? errorOf('#VALUE!')
      : overCriteria(every(args, 0), every(args, 1), scope, count),
  ),
  singleIf('SUMIF', total),
  singleIf('AVERAGEIF', mean),
  ifs('SUMIFS', total),
  ifs('AVERAGEIFS', mean),
  ifs('MAXIFS', largest),
  ifs('MINIFS', smallest),
];
