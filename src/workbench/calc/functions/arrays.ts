import { CellError } from '../../model/cellValue';
import { finite, toBoolean, toNumber } from '../coerce';
import { compareScalars, equalityKey } from '../compare';
import { matrixOf, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { errorOf, Matrix, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, type Args, type FunctionDefinition } from './definition';

type Rows = readonly (readonly Scalar[])[];

function rowsOf(arg: Value | undefined, scope: Scope): Scalar[][] {
  return matrixOf(arg ?? null, scope).toRows();
}

function columnsFirst(rows: Rows): Scalar[][] {
  return Matrix.of(rows).transpose().toRows();
}

function arrayOf(rows: Rows): Value {
  return rows.length && rows[0]?.length ? Matrix.of(rows) : errorOf('#CALC!');
}

function numberAt(args: Args, place: number, absent: number, scope: Scope): number | CellError {
  const arg = args[place];
  if (arg === undefined) return absent;
  const number = toNumber(scalarOf(arg, scope));
  return number instanceof CellError ? number : Math.trunc(number);
}

/** Reads whole numbers in turn; the first error ends it. */
function numbersAt(
  args: Args,
  defaults: readonly (readonly [place: number, absent: number])[],
  scope: Scope,
): number[] | CellError {
  const numbers: number[] = [];
  for (const [place, absent] of defaults) {
    const number = numberAt(args, place, absent, scope);
    if (number instanceof CellError) return number;
    numbers.push(number);
  }
  return numbers;
}

function filter([source, include, otherwise]: Args, scope: Scope): Value {
  const block = matrixOf(source ?? null, scope);
  const flags = matrixOf(include ?? null, scope);
  const byRow = flags.columns === 1 && flags.rows === block.rows;
  if (!byRow && !(flags.rows === 1 && flags.columns === block.columns)) return errorOf('#VALUE!');
  const rows = byRow ? block.toRows() : block.transpose().toRows();
  const kept: Scalar[][] = [];
  for (const [i, row] of rows.entries()) {
    const flag = toBoolean(byRow ? flags.at(i, 0) : flags.at(0, i));
    if (flag instanceof CellError) return flag;
    if (flag) kept.push(row);
  }
  if (kept.length === 0) return otherwise === undefined ? errorOf('#CALC!') : otherwise;
  return arrayOf(byRow ? kept : columnsFirst(kept));
}

interface SortKey {
  readonly keyOf: (line: number) => Scalar;
  readonly order: number;
}

/** The places of the lines in sorted order; empty cells come last in either order. */
function sortedPlaces(count: number, keys: readonly SortKey[]): number[] {
  return Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    for (const { keyOf, order } of keys) {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const result = compareScalars(left, right) * order;
      if (result !== 0) return result;
    }
    return a - b;
  });
}

function sort(args: Args, scope: Scope): Value {
  const numbers = numbersAt(args, [[3, 0]], scope);
  if (numbers instanceof CellError) return numbers;
  const byColumn = numbers[0] !== 0;
  const rows = byColumn ? columnsFirst(rowsOf(args[0], scope)) : rowsOf(args[0], scope);
  const places = matrixOf(args[1] ?? 1, scope).values.map(toNumber);
  const orders = matrixOf(args[2] ?? 1, scope).values.map(toNumber);
  const keys: SortKey[] = [];
  for (const [i, place] of places.entries()) {
    const order = orders[Math.min(i, orders.length - 1)] ?? 1;
    if (place instanceof CellError) return place;
    if (order instanceof CellError) return order;
    if (place < 1 || place > (rows[0]?.length ?? 0)) return errorOf('#VALUE!');
    if (order !== 1 && order !== -1) return errorOf('#VALUE!');
    keys.push({ keyOf: (line) => rows[line]?.[place - 1] ?? null, order });
  }
  const sorted = sortedPlaces(rows.length, keys).map((place) => rows[place] ?? []);
  return arrayOf(byColumn ? columnsFirst(sorted) : sorted);
}

function sortBy([source, ...rest]: Args, scope: Scope): Value {
  const block = matrixOf(source ?? null, scope);
  const first = matrixOf(rest[0] ?? null, scope);
  const byRow = first.columns === 1 && first.rows === block.rows;
  const rows = byRow ? block.toRows() : block.transpose().toRows();
  const keys: SortKey[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const by = matrixOf(rest[i] ?? null, scope);
    const order = toNumber(scalarOf(rest[i + 1] ?? 1, scope));
    if (order instanceof CellError) return order;
    if ((byRow ? by.rows : by.columns) !== (byRow ? block.rows : block.columns))
      return errorOf('#VALUE!');
    keys.push({ keyOf: (line) => (byRow ? by.at(line, 0) : by.at(0, line)), order });
  }
  const sorted = sortedPlaces(rows.length, keys).map((place) => rows[place] ?? []);
  return arrayOf(byRow ? sorted : columnsFirst(sorted));
}

function unique(args: Args, scope: Scope): Value {
  const numbers = numbersAt(args, [[1, 0], [2, 0]], scope); // prettier-ignore
  if (numbers instanceof CellError) return numbers;
  const [byColumn, once] = numbers;
  const rows = byColumn ? columnsFirst(rowsOf(args[0], scope)) : rowsOf(args[0], scope);
  const seen = new Map<string, { row: Scalar[]; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row.map((value) => equalityKey(value)));
    const known = seen.get(key);
    if (known) known.count += 1;
    else seen.set(key, { row, count: 1 });
  }
  const kept = [...seen.values()].filter(({ count }) => !once || count === 1);
  const result = kept.map(({ row }) => row);
  return arrayOf(byColumn && result.length ? columnsFirst(result) : result);
}

const MAX_CELLS = 10_000_000;

function sequence(args: Args, scope: Scope): Value {
  const size = numbersAt(args, [[0, 1], [1, 1]], scope); // prettier-ignore
  if (size instanceof CellError) return size;
  const start = toNumber(scalarOf(args[2] ?? 1, scope));
  const step = toNumber(scalarOf(args[3] ?? 1, scope));
  if (start instanceof CellError) return start;
  if (step instanceof CellError) return step;
  const [rows = 1, columns = 1] = size;
  if (rows < 1 || columns < 1 || rows * columns > MAX_CELLS) return errorOf('#CALC!');
  const values = Array.from({ length: rows * columns }, (_, i) => finite(start + i * step));
  return new Matrix(rows, columns, values);
}

function randomArray(args: Args, scope: Scope): Value {
  const numbers = numbersAt(args, [[0, 1], [1, 1], [2, 0], [3, 1], [4, 0]], scope); // prettier-ignore
  if (numbers instanceof CellError) return numbers;
  const [rows = 1, columns = 1, from = 0, to = 1, whole = 0] = numbers;
  if (rows < 1 || columns < 1) return errorOf('#CALC!');
  const one = () =>
    whole ? from + Math.floor(Math.random() * (to - from + 1)) : from + Math.random() * (to - from);
  return new Matrix(rows, columns, Array.from({ length: rows * columns }, one));
}

/** TAKE and DROP: a count from the start, or from the end when negative. */
function cut<T>(items: readonly T[], count: number | undefined, keep: boolean): readonly T[] {
  if (count === undefined) return items;
  if (keep) return count >= 0 ? items.slice(0, count) : items.slice(count);
  return count >= 0 ? items.slice(count) : items.slice(0, items.length + count);
}

function takeOrDrop(keep: boolean) {
  return (args: Args, scope: Scope): Value => {
    const numbers = numbersAt(args, [[1, 0], [2, 0]], scope); // prettier-ignore
    if (numbers instanceof CellError) return numbers;
    const [rowCount, columnCount] = numbers;
    const rows = cut(rowsOf(args[0], scope), args[1] === undefined ? undefined : rowCount, keep);
    const wanted = args[2] === undefined ? undefined : columnCount;
    return arrayOf(rows.map((row) => cut(row, wanted, keep)));
  };
}

function choose(byColumn: boolean) {
  return ([source, ...rest]: Args, scope: Scope): Value => {
    const rows = rowsOf(source, scope);
    const lines = byColumn ? columnsFirst(rows) : rows;
    const chosen: Scalar[][] = [];
    for (const value of rest.flatMap((arg) => [...matrixOf(arg ?? null, scope).values])) {
      const place = toNumber(value);
      if (place instanceof CellError) return place;
      const line = lines.at(place > 0 ? Math.trunc(place) - 1 : Math.trunc(place));
      if (!line || place === 0) return errorOf('#VALUE!');
      chosen.push(line);
    }
    return arrayOf(byColumn ? columnsFirst(chosen) : chosen);
  };
}

function stack(blocks: readonly Rows[]): Rows {
  const width = Math.max(...blocks.map((rows) => rows[0]?.length ?? 0));
  return blocks
    .flat()
    .map((row) =>
      Array.from({ length: width }, (_, i) =>
        i < row.length ? (row[i] ?? null) : errorOf('#N/A'),
      ),
    );
}

function inOneLine(args: Args, scope: Scope): Scalar[] | CellError {
  const numbers = numbersAt(args, [[1, 0], [2, 0]], scope); // prettier-ignore
  if (numbers instanceof CellError) return numbers;
  const [ignore = 0, byColumn] = numbers;
  const rows = rowsOf(args[0], scope);
  return (byColumn ? columnsFirst(rows) : rows)
    .flat()
    .filter((value) => !(ignore % 2 && value === null))
    .filter((value) => !(ignore > 1 && value instanceof CellError));
}

function wrap(byColumn: boolean) {
  return (args: Args, scope: Scope): Value => {
    const values = matrixOf(args[0] ?? null, scope).values;
    const size = numberAt(args, 1, 1, scope);
    if (size instanceof CellError) return size;
    if (size < 1) return errorOf('#NUM!');
    const padding = args[2] === undefined ? errorOf('#N/A') : scalarOf(args[2], scope);
    const lines: Scalar[][] = [];
    for (let i = 0; i < values.length; i += size)
      lines.push(
        Array.from({ length: size }, (_, j) =>
          i + j < values.length ? (values[i + j] ?? null) : padding,
        ),
      );
    return arrayOf(byColumn ? columnsFirst(lines) : lines);
  };
}

function expand(args: Args, scope: Scope): Value {
  const block = matrixOf(args[0] ?? null, scope);
  const numbers = numbersAt(args, [[1, block.rows], [2, block.columns]], scope); // prettier-ignore
  if (numbers instanceof CellError) return numbers;
  const [rows = 1, columns = 1] = numbers;
  if (rows < block.rows || columns < block.columns) return errorOf('#VALUE!');
  const padding = args[3] === undefined ? errorOf('#N/A') : scalarOf(args[3], scope);
  return Matrix.of(
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        r < block.rows && c < block.columns ? block.at(r, c) : padding,
      ),
    ),
  );
}

function line(name: string, make: (values: Scalar[]) => Matrix): FunctionDefinition {
  return eager(name, [1, 3], (args, scope) => {
    const values = inOneLine(args, scope);
    if (values instanceof CellError) return values;
    return values.length ? make(values) : errorOf('#CALC!');
  });
}

export const arrayFunctions: readonly FunctionDefinition[] = [
  eager('FILTER', [2, 3], filter),
  eager('SORT', [1, 4], sort),
  eager('SORTBY', [2, ANY_COUNT], sortBy),
  eager('UNIQUE', [1, 3], unique),
  eager('SEQUENCE', [1, 4], sequence),
  eager('RANDARRAY', [0, 5], randomArray, { volatile: true }),
  eager('TRANSPOSE', [1, 1], ([arg], scope) => matrixOf(arg ?? null, scope).transpose()),
  eager('TAKE', [2, 3], takeOrDrop(true)),
  eager('DROP', [2, 3], takeOrDrop(false)),
  eager('CHOOSECOLS', [2, ANY_COUNT], choose(true)),
  eager('CHOOSEROWS', [2, ANY_COUNT], choose(false)),
  eager('VSTACK', [1, ANY_COUNT], (args, scope) =>
    arrayOf(stack(args.map((arg) => rowsOf(arg, scope)))),
  ),
  eager('HSTACK', [1, ANY_COUNT], (args, scope) =>
    arrayOf(columnsFirst(stack(args.map((arg) => columnsFirst(rowsOf(arg, scope)))))),
  ),
  line('TOCOL', (values) => Matrix.column(values)),
  line('TOROW', (values) => new Matrix(1, values.length, values)),
  eager('WRAPROWS', [2, 3], wrap(false)),
  eager('WRAPCOLS', [2, 3], wrap(true)),
  eager('EXPAND', [2, 4], expand),
];
