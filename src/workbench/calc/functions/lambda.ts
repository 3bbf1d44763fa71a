import { CellError } from '../../model/cellValue';
import { toNumber } from '../coerce';
import { lift, matrixOf, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { errorOf, Lambda, Matrix, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, type Args, type FunctionDefinition } from './definition';

function apply(callee: Value | undefined, args: readonly Value[], scope: Scope): Scalar {
  const value = scope.apply(callee ?? null, args, scope);
  if (value instanceof Lambda) return errorOf('#CALC!');
  const matrix = matrixOf(value, scope);
  return matrix.rows === 1 && matrix.columns === 1 ? matrix.at(0, 0) : errorOf('#CALC!');
}

function map(args: Args, scope: Scope): Value {
  const callee = args.at(-1);
  const blocks = args.slice(0, -1).map((arg) => matrixOf(arg ?? null, scope));
  return lift(blocks, (...values) => apply(callee, values, scope));
}

function reduce([start, block, callee]: Args, scope: Scope): Value {
  let result: Value = start ?? null;
  for (const value of matrixOf(block ?? null, scope).values)
    result = scope.apply(callee ?? null, [result, value], scope);
  return result;
}

function scan([start, block, callee]: Args, scope: Scope): Value {
  const matrix = matrixOf(block ?? null, scope);
  let result: Scalar = scalarOf(start, scope);
  const values = matrix.values.map((value) => (result = apply(callee, [result, value], scope)));
  return new Matrix(matrix.storedRows, matrix.columns, values);
}

function byLine(vertical: boolean) {
  return ([block, callee]: Args, scope: Scope): Value => {
    const matrix = matrixOf(block ?? null, scope);
    const lines = vertical ? matrix.toRows() : matrix.transpose().toRows();
    const results = lines.map((line) =>
      apply(callee, [vertical ? new Matrix(1, line.length, line) : Matrix.column(line)], scope),
    );
    return vertical ? Matrix.column(results) : new Matrix(1, results.length, results);
  };
}

function makeArray([rowArg, columnArg, callee]: Args, scope: Scope): Value {
  const rows = toNumber(scalarOf(rowArg, scope));
  const columns = toNumber(scalarOf(columnArg, scope));
  if (rows instanceof CellError) return rows;
  if (columns instanceof CellError) return columns;
  if (rows < 1 || columns < 1) return errorOf('#VALUE!');
  return Matrix.of(
    Array.from({ length: Math.trunc(rows) }, (_, r) =>
      Array.from({ length: Math.trunc(columns) }, (__, c) => apply(callee, [r + 1, c + 1], scope)),
    ),
  );
}

export const lambdaFunctions: readonly FunctionDefinition[] = [
  eager('MAP', [2, ANY_COUNT], map),
  eager('REDUCE', [3, 3], reduce),
  eager('SCAN', [3, 3], scan),
  eager('BYROW', [2, 2], byLine(true)),
  eager('BYCOL', [2, 2], byLine(false)),
  eager('MAKEARRAY', [3, 3], makeArray),
];
