import { CellError, isErrorCode } from '../model/cellValue';
import type { CustomFunctionBody } from './calcHost';
import { deref } from './lift';
import type { Scope } from './scope';
import { errorOf, Matrix, type Scalar, type Value } from './value';

const plainRows = new WeakMap<Matrix, readonly (readonly Scalar[])[]>();

/** Calls an add-in's function with plain values; an error among them is the result without a call, unless the function accepts errors. Empty cells are null, omitted arguments undefined. */
export function callCustomFunction(
  body: CustomFunctionBody,
  args: readonly (Value | undefined)[],
  scope: Scope,
): Scalar | Matrix {
  const plain: unknown[] = [];
  for (const arg of args) {
    const value = arg === undefined ? undefined : deref(arg, scope);
    const error = value instanceof Matrix ? errorIn(value) : value;
    if (error instanceof CellError && body.acceptsErrors !== true) return error;
    plain.push(value instanceof Matrix ? rowsOf(value) : value);
  }
  try {
    return resultOf(body(...plain));
  } catch (problem) {
    return errorFrom(problem);
  }
}

const firstErrors = new WeakMap<Matrix, { readonly error: CellError | undefined }>();

function errorIn(matrix: Matrix): CellError | undefined {
  let known = firstErrors.get(matrix);
  if (!known) {
    const error = matrix.values.find((value) => value instanceof CellError);
    known = { error: error instanceof CellError ? error : undefined };
    firstErrors.set(matrix, known);
  }
  return known.error;
}

/** The same array object for the same cells within a recalculation; empty cells are null. */
function rowsOf(matrix: Matrix): readonly (readonly Scalar[])[] {
  const known = plainRows.get(matrix);
  if (known) return known;
  const rows = Object.freeze(matrix.toRows().map((row) => Object.freeze(row)));
  plainRows.set(matrix, rows);
  return rows;
}

function resultOf(result: unknown): Scalar | Matrix {
  if (!Array.isArray(result)) return scalarFrom(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
  if (rows.length === 0 || rows.every((row) => row.length === 0)) return errorOf('#VALUE!');
  return Matrix.of(rows.map((row) => row.map(scalarFrom)));
}

function scalarFrom(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : errorOf('#NUM!');
  if (typeof value === 'object' && 'then' in value) return errorOf('#BUSY!');
  return errorFrom(value);
}

function errorFrom(problem: unknown): CellError {
  if (problem instanceof CellError) return problem;
  if (typeof problem !== 'object' || problem === null || !('code' in problem))
    return errorOf('#VALUE!');
  const code = String(problem.code);
  const message = 'message' in problem ? String(problem.message) : '';
  if (!isErrorCode(code)) return errorOf('#VALUE!');
  return message === '' ? errorOf(code) : new CellError(code, message);
}
