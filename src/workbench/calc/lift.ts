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
  const values = elements(
    args.map((arg) => listOf(arg, stored, columns)),
    stored * columns,
    apply,
  );
  const fill = stored < rows ? fillOf(args, stored, apply) : null;
  return new Matrix(rows, columns, values, fill);
}

type Operands = readonly (Scalar | Matrix)[];

/** `lift` that remembers its last arrays: a column of formulas asks the same of the same cells in every row. */
export class RememberingLift {
  private last: { readonly args: Operands; readonly result: Scalar | Matrix } | undefined;

  of(args: Operands, apply: (...scalars: Scalar[]) => Scalar): Scalar | Matrix {
    if (!args.some((arg) => arg instanceof Matrix)) return apply(...(args as readonly Scalar[]));
    const { last } = this;
    if (last?.args.length === args.length && last.args.every((arg, i) => arg === args[i]))
      return last.result;
    const result = lift(args, apply);
    this.last = { args, result };
    return result;
  }
}

/** One argument's element for each place of the result, row by row; a scalar stands for all of them. */
type Elements = readonly Scalar[] | { readonly scalar: Scalar };

function listOf(arg: Scalar | Matrix, rows: number, columns: number): Elements {
  if (!(arg instanceof Matrix)) return { scalar: arg };
  if (arg.columns === columns && arg.storedRows >= rows) return arg.values;
  if (arg.columns === 1 && arg.rows === 1) return { scalar: arg.at(0, 0) };
  const list = new Array<Scalar>(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      list[row * columns + column] = elementOf(arg, row, column);
  return list;
}

function elements(
  args: readonly Elements[],
  count: number,
  apply: (...scalars: Scalar[]) => Scalar,
): Scalar[] {
  const values = new Array<Scalar>(count);
  const [a, b, more] = args;
  if (a && b && !more) {
    for (let i = 0; i < count; i++) values[i] = apply(at(a, i), at(b, i));
    return values;
  }
  const scalars: Scalar[] = new Array<Scalar>(args.length).fill(null);
  for (let i = 0; i < count; i++) {
    args.forEach((arg, index) => (scalars[index] = at(arg, i)));
    values[i] = apply(...scalars);
  }
  return values;
}

function at(elementsOfOne: Elements, index: number): Scalar {
  return 'scalar' in elementsOfOne ? elementsOfOne.scalar : (elementsOfOne[index] ?? null);
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
