import { CellError } from '../../model/cellValue';
import { toBoolean, toNumber } from '../coerce';
import { deref, lift, matrixOf, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { exactPlace, lastAtLeast, lastAtMost, lineOf, nearestPlace, type Line } from '../search';
import { errorOf, Matrix, Reference, type Scalar, type Value } from '../value';
import { eager, type Args, type FunctionDefinition } from './definition';

/** An optional number: `absent` when not given at all, 0 for an empty argument. */
function optionalNumber(args: Args, place: number, absent: number, scope: Scope) {
  return place < args.length ? toNumber(scalarOf(args[place], scope)) : absent;
}

function match(args: Args, scope: Scope): Value {
  const [wanted, block] = args;
  const mode = optionalNumber(args, 2, 1, scope);
  if (mode instanceof CellError) return mode;
  const matrix = matrixOf(block ?? null, scope);
  if (matrix.rows > 1 && matrix.columns > 1) return errorOf('#N/A');
  const line = lineOf(matrix, matrix.columns === 1);
  return lift([deref(wanted ?? null, scope)], (one = null) => {
    if (one instanceof CellError) return one;
    const value = one ?? 0;
    const place =
      mode === 0
        ? exactPlace(line, value, true)
        : mode > 0
          ? lastAtMost(line, value)
          : lastAtLeast(line, value);
    return place < 0 ? errorOf('#N/A') : place + 1;
  });
}

function tableLookup(vertical: boolean) {
  return (args: Args, scope: Scope): Value => {
    const [wanted, block, which] = args;
    const matrix = matrixOf(block ?? null, scope);
    const sorted = args.length < 4 ? true : toBoolean(scalarOf(args[3], scope));
    if (sorted instanceof CellError) return sorted;
    const line = lineOf(matrix, vertical);
    const pair = [deref(wanted ?? null, scope), deref(which ?? null, scope)];
    return lift(pair, (one = null, two = null) => {
      if (one instanceof CellError) return one;
      const number = toNumber(two);
      if (number instanceof CellError) return number;
      const index = Math.trunc(number) - 1;
      if (index < 0) return errorOf('#VALUE!');
      if (index >= (vertical ? matrix.columns : matrix.rows)) return errorOf('#REF!');
      const value = one ?? 0;
      const place = sorted ? lastAtMost(line, value) : exactPlace(line, value, true);
      if (place < 0) return errorOf('#N/A');
      return vertical ? matrix.at(place, index) : matrix.at(index, place);
    });
  };
}

function lookup([wanted, block, results]: Args, scope: Scope): Value {
  const matrix = matrixOf(block ?? null, scope);
  const vertical = matrix.rows >= matrix.columns;
  const line = lineOf(matrix, vertical);
  const target = results === undefined ? matrix : matrixOf(results, scope);
  const targetVertical = results === undefined ? vertical : target.columns === 1;
  const last = results === undefined ? (vertical ? target.columns : target.rows) - 1 : 0;
  return lift([deref(wanted ?? null, scope)], (one = null) => {
    if (one instanceof CellError) return one;
    const place = lastAtMost(line, one ?? 0);
    if (place < 0) return errorOf('#N/A');
    return targetVertical ? target.at(place, last) : target.at(last, place);
  });
}

/** The place for XMATCH and XLOOKUP; -1 when there is none. */
function modernPlace(line: Line, value: Scalar, mode: number, direction: number): number {
  const last = direction < 0 && direction !== -2;
  if (mode === 0) return exactPlace(line, value, false, last);
  if (mode === 2) return exactPlace(line, value, true, last);
  return nearestPlace(line, value, mode < 0 ? -1 : 1, last);
}

function xmatch(args: Args, scope: Scope): Value {
  const mode = optionalNumber(args, 2, 0, scope);
  const direction = optionalNumber(args, 3, 1, scope);
  if (mode instanceof CellError) return mode;
  if (direction instanceof CellError) return direction;
  const matrix = matrixOf(args[1] ?? null, scope);
  if (matrix.rows > 1 && matrix.columns > 1) return errorOf('#VALUE!');
  const line = lineOf(matrix, matrix.columns === 1);
  return lift([deref(args[0] ?? null, scope)], (value = null) => {
    if (value instanceof CellError) return value;
    const place = modernPlace(line, value, mode, direction);
    return place < 0 ? errorOf('#N/A') : place + 1;
  });
}

function xlookup(args: Args, scope: Scope): Value {
  const [wanted, block, results, missing] = args;
  const mode = optionalNumber(args, 4, 0, scope);
  const direction = optionalNumber(args, 5, 1, scope);
  if (mode instanceof CellError) return mode;
  if (direction instanceof CellError) return direction;
  const matrix = matrixOf(block ?? null, scope);
  if (matrix.rows > 1 && matrix.columns > 1) return errorOf('#VALUE!');
  const vertical = matrix.columns === 1;
  const line = lineOf(matrix, vertical);
  const value = deref(wanted ?? null, scope);
  const notFound = missing === undefined ? errorOf('#N/A') : missing;
  if (!(value instanceof Matrix)) {
    if (value instanceof CellError) return value;
    const place = modernPlace(line, value, mode, direction);
    return place < 0 ? notFound : resultAt(results ?? null, vertical, place, scope);
  }
  const target = matrixOf(results ?? null, scope);
  const fallback = scalarOf(notFound, scope);
  return lift([value], (one = null) => {
    if (one instanceof CellError) return one;
    const place = modernPlace(line, one, mode, direction);
    if (place < 0) return fallback;
    return vertical ? target.at(place, 0) : target.at(0, place);
  });
}

/** The row or column of the results at the place, as a reference when the results are one. */
function resultAt(results: Value, vertical: boolean, place: number, scope: Scope): Value {
  const part = results instanceof Reference ? results.single : undefined;
  if (part) {
    const { top, left, bottom, right } = part.area;
    const area = vertical
      ? { top: top + place, bottom: top + place, left, right }
      : { top, bottom, left: left + place, right: left + place };
    return new Reference([{ sheetId: part.sheetId, area }]);
  }
  const matrix = matrixOf(results, scope);
  const values = vertical ? matrix.row(place) : matrix.column(place);
  if (values.length === 1) return values[0] ?? null;
  return vertical ? new Matrix(1, values.length, values) : Matrix.column(values);
}

function index(args: Args, scope: Scope): Value {
  const source = sourceOf(args, scope);
  if (source instanceof CellError) return source;
  const rows = source instanceof Matrix ? source.rows : source.area.bottom - source.area.top + 1;
  const columns =
    source instanceof Matrix ? source.columns : source.area.right - source.area.left + 1;
  const oneLine = rows === 1 && args.length === 2;
  const row = oneLine ? 0 : deref(args[1] ?? 0, scope);
  const column = oneLine ? deref(args[1] ?? 0, scope) : deref(args[2] ?? 0, scope);
  if (!(row instanceof Matrix) && !(column instanceof Matrix))
    return indexOne(source, row, column, rows, columns);
  const matrix = source instanceof Matrix ? source : scope.reader.matrix(source);
  return lift([row, column], (r = null, c = null) =>
    scalarOf(indexOne(matrix, r, c, rows, columns), scope),
  );
}

function sourceOf(args: Args, scope: Scope) {
  const [block] = args;
  if (!(block instanceof Reference)) return matrixOf(block ?? null, scope);
  const which = args.length > 3 ? toNumber(scalarOf(args[3], scope)) : 1;
  if (which instanceof CellError) return which;
  return block.parts[Math.trunc(which) - 1] ?? errorOf('#REF!');
}

type Source = Exclude<ReturnType<typeof sourceOf>, CellError>;

function indexOne(
  source: Source,
  rowValue: Scalar,
  columnValue: Scalar,
  rows: number,
  columns: number,
): Value {
  const row = toNumber(rowValue);
  const column = toNumber(columnValue);
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (r < 0 || c < 0) return errorOf('#VALUE!');
  if (r > rows || c > columns) return errorOf('#REF!');
  const top = Math.max(0, r - 1);
  const left = Math.max(0, c - 1);
  const bottom = r === 0 ? rows - 1 : top;
  const right = c === 0 ? columns - 1 : left;
  if (!(source instanceof Matrix)) {
    const { area, sheetId } = source;
    const cut = {
      top: area.top + top,
      left: area.left + left,
      bottom: area.top + bottom,
      right: area.left + right,
    };
    return new Reference([{ sheetId, area: cut }]);
  }
  if (top === bottom && left === right) return source.at(top, left);
  const last = Math.min(bottom, source.meaningfulRows - 1);
  const block: Scalar[][] = [];
  for (let i = top; i <= last; i++) block.push(source.row(i).slice(left, right + 1));
  return block.length ? Matrix.of(block) : null;
}

export const lookupFunctions: readonly FunctionDefinition[] = [
  eager('MATCH', [2, 3], match),
  eager('VLOOKUP', [3, 4], tableLookup(true)),
  eager('HLOOKUP', [3, 4], tableLookup(false)),
  eager('LOOKUP', [2, 3], lookup),
  eager('XMATCH', [2, 4], xmatch),
  eager('XLOOKUP', [3, 6], xlookup),
  eager('INDEX', [2, 4], index),
];
