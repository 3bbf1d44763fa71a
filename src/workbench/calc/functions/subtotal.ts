import { CellError } from '../../model/cellValue';
import { finite, toNumber } from '../coerce';
import { deref, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { errorOf, Matrix, Reference, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, type Args, type FunctionDefinition } from './definition';
import { sum } from './math';
import { average, deviation, extreme, median, mode, nth, percentile, variance } from './statistics';

type Summary = (numbers: readonly number[]) => Scalar;

const SUMMARIES = new Map<number, Summary>([
  [1, average],
  [2, (numbers) => numbers.length],
  [4, (numbers) => extreme(numbers, 1)],
  [5, (numbers) => extreme(numbers, -1)],
  [6, (numbers) => (numbers.length ? numbers.reduce((a, b) => a * b, 1) : 0)],
  [7, (numbers) => deviation(numbers, 1)],
  [8, (numbers) => deviation(numbers, 0)],
  [9, sum],
  [10, (numbers) => variance(numbers, 1)],
  [11, (numbers) => variance(numbers, 0)],
  [12, median],
  [13, mode],
]);

const RANKED = new Map<number, (numbers: readonly number[], x: number) => Scalar>([
  [14, (numbers, k) => nth(numbers, k, true)],
  [15, (numbers, k) => nth(numbers, k, false)],
  [16, (numbers, share) => percentile(numbers, share, false)],
  [17, (numbers, quart) => percentile(numbers, quart / 4, false)],
  [18, (numbers, share) => percentile(numbers, share, true)],
  [19, (numbers, quart) => percentile(numbers, quart / 4, true)],
]);

interface Rules {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** The values that count under the rules: filtered rows never do for SUBTOTAL. */
function valuesOf(args: Args, rules: Rules, filtered: boolean, scope: Scope): Scalar[] | CellError {
  const values: Scalar[] = [];
  const { host, reader } = scope;
  for (const arg of args) {
    if (!(arg instanceof Reference)) {
      const value = deref(arg ?? null, scope);
      values.push(...(value instanceof Matrix ? value.values : [value]));
      continue;
    }
    for (const part of arg.parts) {
      const { top, left } = part.area;
      const matrix = reader.matrix(part);
      for (let row = 0; row < matrix.storedRows; row++) {
        const hidden = host.rowHidden?.(part.sheetId, top + row);
        if ((hidden === 'filtered' && filtered) || (hidden && rules.hiddenRows)) continue;
        for (let column = 0; column < matrix.columns; column++)
          if (!rules.nested || !isSubtotal(scope, part.sheetId, top + row, left + column))
            values.push(matrix.at(row, column));
      }
    }
  }
  const error = rules.errors ? undefined : values.find((value) => value instanceof CellError);
  return error instanceof CellError ? error : values;
}

function isSubtotal(scope: Scope, sheetId: string, row: number, column: number): boolean {
  const formula = scope.host.formulaAt(sheetId, row, column);
  return formula !== undefined && /\b(SUBTOTAL|AGGREGATE)\(/i.test(formula);
}

function summarise(code: number, values: readonly Scalar[]): Scalar {
  if (code === 3) return values.filter((value) => value !== null).length;
  const compute = SUMMARIES.get(code);
  if (!compute) return errorOf('#VALUE!');
  const result = compute(values.filter((value) => typeof value === 'number'));
  return typeof result === 'number' ? finite(result) : result;
}

function subtotal([which, ...refs]: Args, scope: Scope): Value {
  const code = toNumber(scalarOf(which, scope));
  if (code instanceof CellError) return code;
  if (refs.some((ref) => !(ref instanceof Reference)))
    return refs.find((ref) => ref instanceof CellError) ?? errorOf('#VALUE!');
  const plain = code > 100 ? code - 100 : code;
  if (plain < 1 || plain > 11) return errorOf('#VALUE!');
  const counts = plain === 2 || plain === 3;
  const rules = { hiddenRows: code > 100, errors: counts, nested: true };
  const values = valuesOf(refs, rules, true, scope);
  return values instanceof CellError ? values : summarise(Math.trunc(plain), values);
}

function aggregate([which, options, ...refs]: Args, scope: Scope): Value {
  const code = toNumber(scalarOf(which, scope));
  const option = toNumber(scalarOf(options, scope));
  if (code instanceof CellError) return code;
  if (option instanceof CellError) return option;
  if (option < 0 || option > 7) return errorOf('#VALUE!');
  const whole = Math.trunc(option);
  const rules = {
    hiddenRows: whole === 1 || whole === 3 || whole === 5 || whole === 7,
    errors: whole === 2 || whole === 3 || whole === 6 || whole === 7,
    nested: whole <= 3,
  };
  const ranked = RANKED.get(Math.trunc(code));
  if (!ranked) {
    const values = valuesOf(refs, rules, rules.hiddenRows, scope);
    return values instanceof CellError ? values : summarise(Math.trunc(code), values);
  }
  const x = toNumber(scalarOf(refs[1], scope));
  if (x instanceof CellError) return x;
  const values = valuesOf(refs.slice(0, 1), rules, rules.hiddenRows, scope);
  if (values instanceof CellError) return values;
  return ranked(
    values.filter((value) => typeof value === 'number'),
    x,
  );
}

export const subtotalFunctions: readonly FunctionDefinition[] = [
  eager('SUBTOTAL', [2, ANY_COUNT], subtotal),
  eager('AGGREGATE', [3, ANY_COUNT], aggregate),
];
