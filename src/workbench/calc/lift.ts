import { isSingleCell } from '../model/area';
import type { Scope } from './scope';
import { errorOf, Lambda, Matrix, Reference, type Scalar, type Value } from './value';

/** The value behind a reference: one cell's value or the array of a block. */
export function deref(value: Value, scope: Scope): Scalar | Matrix {
  if (value instanceof Reference) {
    const part = value.single;
    if (!part) return errorOf('#VALUE!');
    const { sheetId, area } = part;
    return isSingleCell(area)
      ? scope.reader.cell(sheetId, area.top, area.left)
      : scope.reader.matrix(part);
  }
  return value instanceof Lambda ? errorOf('#CALC!') : value;
}

/** Every value as an array; a scalar becomes 1 × 1. */
export function matrixOf(value: Value, scope: Scope): Matrix {
  if (value instanceof Reference && value.single) return scope.reader.matrix(value.single);
  const plain = deref(value, scope);
  return plain instanceof Matrix ? plain : new Matrix(1, 1, [plain]);
}

/** The first value of an array, or the scalar itself. */
export function scalarOf(value: Value | undefined, scope: Scope): Scalar {
  if (value === undefined) return null;
  const plain = deref(value, scope);
  return plain instanceof Matrix ? plain.at(0, 0) : plain;
}

/** Applies a function of scalars to every element; single rows and columns repeat, others are #N/A outside. */
export function lift(
  args: readonly (Scalar | Matrix)[],
  apply: (...scalars: Scalar[]) => Scalar,
): Scalar | Matrix {
  let rows = 0;
  let columns = 0;
  let stored = 0;
  for (const arg of args) {
    if (!(arg instanceof Matrix)) continue;
    rows = Math.max(rows, arg.rows);
    columns = Math.max(columns, arg.columns);
    stored = Math.max(stored, arg.rows === 1 ? 1 : arg.meaningfulRows, arg.storedRows);
  }
  if (rows === 0) return apply(...(args as readonly Scalar[]));
  if (args.some((arg) => arg instanceof Matrix && arg.rows > 1 && arg.rows < rows)) stored = rows;
  const values: Scalar[] = new Array<Scalar>(stored * columns);
  const scalars: Scalar[] = new Array<Scalar>(args.length).fill(null);
  for (let row = 0; row < stored; row++)
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < args.length; i++) scalars[i] = elementOf(args[i] ?? null, row, column);
      values[row * columns + column] = apply(...scalars);
    }
  const fill = stored < rows ? fillOf(args, stored, apply) : null;
  return new Matrix(rows, columns, values, fill);
}

function fillOf(
  args: readonly (Scalar | Matrix)[],
  row: number,
  apply: (...scalars: Scalar[]) => Scalar,
): Scalar {
  return apply(...args.map((arg) => elementOf(arg, row, 0)));
}

function elementOf(arg: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(arg instanceof Matrix)) return arg;
  const r = arg.rows === 1 ? 0 : row;
  const c = arg.columns === 1 ? 0 : column;
  return r < arg.rows && c < arg.columns ? arg.at(r, c) : errorOf('#N/A');
}
