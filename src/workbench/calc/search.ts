import { CellError } from '../model/cellValue';
import { compareScalars, equalityKey, rankOf } from './compare';
import type { Matrix, Scalar } from './matrix';
import { placesInLine } from './matrixIndex';
import { hasWildcard, wildcardTest } from './wildcard';

/** One row or column of an array, in which lookups search. */
export interface Line {
  readonly matrix: Matrix;
  readonly vertical: boolean;
  readonly index: number;
  readonly length: number;
}

/** The column (or row, unless vertical) of an array as a line. */
export function lineOf(matrix: Matrix, vertical: boolean, index = 0): Line {
  return { matrix, vertical, index, length: vertical ? matrix.meaningfulRows : matrix.columns };
}

function valueIn(line: Line, place: number): Scalar {
  return line.vertical ? line.matrix.at(place, line.index) : line.matrix.at(line.index, place);
}

/** The first (or last) place that equals the value, -1 when there is none. */
export function exactPlace(line: Line, value: Scalar, wildcards: boolean, last = false): number {
  if (wildcards && typeof value === 'string' && hasWildcard(value)) {
    const matches = wildcardTest(value);
    return scan(line, last, (cell) => typeof cell === 'string' && matches(cell));
  }
  const places = placesInLine(line.matrix, line.vertical, line.index);
  const place = places[last ? 'last' : 'first'].get(equalityKey(value));
  if (place !== undefined) return place;
  const beyond = value === null && line.vertical && line.matrix.rows > line.length;
  return beyond ? (last ? line.matrix.rows - 1 : line.length) : -1;
}

function scan(line: Line, last: boolean, matches: (value: Scalar) => boolean): number {
  for (let i = 0; i < line.length; i++) {
    const place = last ? line.length - 1 - i : i;
    if (matches(valueIn(line, place))) return place;
  }
  return -1;
}

function comparable(cell: Scalar, value: Scalar): boolean {
  return cell !== null && !(cell instanceof CellError) && rankOf(cell) === rankOf(value);
}

/** The last place at or below the value in ascending data, passing over values of another kind; -1 below all. */
export function lastAtMost(line: Line, value: Scalar): number {
  let low = 0;
  let high = line.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let place = middle;
    while (place <= high && !comparable(valueIn(line, place), value)) place += 1;
    if (place > high) high = middle - 1;
    else if (compareScalars(valueIn(line, place), value) <= 0) {
      best = place;
      low = place + 1;
    } else high = middle - 1;
  }
  return best;
}

/** The last place at or above the value before descending data falls below it; -1 when the first is below. */
export function lastAtLeast(line: Line, value: Scalar): number {
  let best = -1;
  for (let i = 0; i < line.length; i++) {
    const cell = valueIn(line, i);
    if (!comparable(cell, value)) continue;
    const order = compareScalars(cell, value);
    if (order < 0) break;
    if (best >= 0 && order === 0 && compareScalars(valueIn(line, best), value) === 0) break;
    best = i;
  }
  return best;
}

/** The place of the value, or of the nearest one below (-1) or above (1) it in data of any order. */
export function nearestPlace(line: Line, value: Scalar, side: -1 | 1, last: boolean): number {
  const exact = exactPlace(line, value, false, last);
  if (exact >= 0) return exact;
  let best = -1;
  for (let i = 0; i < line.length; i++) {
    const place = last ? line.length - 1 - i : i;
    const cell = valueIn(line, place);
    if (!comparable(cell, value) || compareScalars(cell, value) * side <= 0) continue;
    if (best < 0 || compareScalars(cell, valueIn(line, best)) * side < 0) best = place;
  }
  return best;
}
