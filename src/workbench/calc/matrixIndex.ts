import { parseNumberText } from './coerce';
import { equalityKey } from './compare';
import { numericTextKey, type Criterion } from './criterion';
import { mapEntry } from './mapEntry';
import type { Matrix } from './matrix';

type Positions = readonly number[];
const NONE: Positions = [];
const MAX_SCANS = 64;

interface MatrixIndex {
  byKey?: ReadonlyMap<string | number, Positions>;
  readonly scans: Map<string, Positions>;
}

const indexes = new WeakMap<Matrix, MatrixIndex>();

/** The stored positions whose value matches, in order; scans of one array are made once. */
export function matchingPositions(matrix: Matrix, criterion: Criterion): Positions {
  const index = indexOf(matrix);
  if (criterion.keys) {
    index.byKey ??= keyIndex(matrix);
    const found = criterion.keys.map((key) => index.byKey?.get(key) ?? NONE);
    const filled = found.filter((positions) => positions.length > 0);
    if (filled.length <= 1) return filled[0] ?? NONE;
  }
  const known = index.scans.get(criterion.id);
  if (known) return known;
  const positions: number[] = [];
  for (let i = 0; i < matrix.values.length; i++)
    if (criterion.matches(matrix.values[i] ?? null)) positions.push(i);
  if (index.scans.size >= MAX_SCANS) index.scans.clear();
  index.scans.set(criterion.id, positions);
  return positions;
}

function indexOf(matrix: Matrix): MatrixIndex {
  const known = indexes.get(matrix);
  if (known) return known;
  const made: MatrixIndex = { scans: new Map() };
  indexes.set(matrix, made);
  return made;
}

function keyIndex(matrix: Matrix): ReadonlyMap<string | number, Positions> {
  const byKey = new Map<string | number, number[]>();
  const add = (key: string | number, position: number) =>
    mapEntry(byKey, key, (): number[] => []).push(position);
  matrix.values.forEach((value, position) => {
    add(equalityKey(value), position);
    if (typeof value !== 'string') return;
    const number = parseNumberText(value);
    if (number !== undefined) add(numericTextKey(number), position);
  });
  return byKey;
}

interface Places {
  readonly first: ReadonlyMap<string | number, number>;
  readonly last: ReadonlyMap<string | number, number>;
}

const lineIndexes = new WeakMap<Matrix, Map<number, Places>>();

/** The first and the last place of each value in a row or column, for exact lookups. */
export function placesInLine(matrix: Matrix, vertical: boolean, line: number): Places {
  const lines = lineIndexes.get(matrix) ?? new Map<number, Places>();
  lineIndexes.set(matrix, lines);
  return mapEntry(lines, vertical ? line : -1 - line, () => placesOf(matrix, vertical, line));
}

function placesOf(matrix: Matrix, vertical: boolean, line: number): Places {
  const first = new Map<string | number, number>();
  const last = new Map<string | number, number>();
  const length = vertical ? matrix.meaningfulRows : matrix.columns;
  for (let i = 0; i < length; i++) {
    const key = equalityKey(vertical ? matrix.at(i, line) : matrix.at(line, i));
    if (!first.has(key)) first.set(key, i);
    last.set(key, i);
  }
  return { first, last };
}
