import { CellError } from '../../model/cellValue';
import { toNumber } from '../coerce';
import type { Scope } from '../scope';
import { Matrix, Reference, type Scalar, type Value } from '../value';
import { deref } from '../lift';
import type { Args } from './definition';

/** Visits every value of the arguments in order; `direct` marks values typed as an argument. */
export function eachValue(
  args: Args,
  scope: Scope,
  visit: (value: Scalar, direct: boolean) => CellError | undefined,
): CellError | undefined {
  for (const arg of args) {
    const error = eachOf(arg, scope, visit);
    if (error) return error;
  }
  return undefined;
}

function eachOf(
  arg: Value | undefined,
  scope: Scope,
  visit: (value: Scalar, direct: boolean) => CellError | undefined,
): CellError | undefined {
  if (arg instanceof Reference) {
    for (const part of arg.parts) {
      const error = eachInMatrix(scope.reader.matrix(part), visit);
      if (error) return error;
    }
    return undefined;
  }
  const value = arg === undefined ? null : deref(arg, scope);
  if (value instanceof Matrix) return eachInMatrix(value, visit);
  return visit(value, true);
}

function eachInMatrix(
  matrix: Matrix,
  visit: (value: Scalar, direct: boolean) => CellError | undefined,
): CellError | undefined {
  for (const value of matrix.values) {
    const error = visit(value, false);
    if (error) return error;
  }
  if (matrix.fill === null) return undefined;
  for (let i = matrix.storedRows * matrix.columns; i < matrix.rows * matrix.columns; i++) {
    const error = visit(matrix.fill, false);
    if (error) return error;
  }
  return undefined;
}

/** The numbers among the arguments as SUM takes them: typed ones are coerced, others only if they are numbers. */
export function numbersOf(args: Args, scope: Scope): number[] | CellError {
  const numbers: number[] = [];
  const error = eachValue(args, scope, (value, direct) => {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) return value;
    else if (direct) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return undefined;
  });
  return error ?? numbers;
}

/** The numbers as AVERAGEA takes them: text counts as 0, booleans as 1 and 0. */
export function numbersWithText(args: Args, scope: Scope): number[] | CellError {
  const numbers: number[] = [];
  const error = eachValue(args, scope, (value, direct) => {
    if (value instanceof CellError) return value;
    if (value === null && !direct) return undefined;
    const number = typeof value === 'string' && !direct ? 0 : toNumber(value);
    if (number instanceof CellError) return number;
    numbers.push(number);
    return undefined;
  });
  return error ?? numbers;
}
