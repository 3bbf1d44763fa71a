import { CellError } from '../model/cellValue';
import type { Scalar } from './matrix';

const collator = new Intl.Collator('ru', { sensitivity: 'accent', caseFirst: 'false' });

export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

export function compareText(a: string, b: string): number {
  if (sameText(a, b)) return 0;
  return collator.compare(a, b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
}

/** Numbers that agree in 15 digits are equal, so that 0.1+0.2=0.3 holds as in Excel. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (
    Math.abs(difference) < Math.abs(a) * 1e-14 &&
    Number(a.toPrecision(15)) === Number(b.toPrecision(15))
  )
    return 0;
  return difference < 0 ? -1 : 1;
}

/** Orders values as Excel sorts them: numbers, text, booleans, errors; empty counts as the other's nothing. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rankOf(left) - rankOf(right);
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

export function rankOf(value: Scalar): number {
  if (typeof value === 'number') return 1;
  if (typeof value === 'string') return 2;
  if (typeof value === 'boolean') return 3;
  return value instanceof CellError ? 4 : 5;
}

/** A key that equal values share, and only they: text without case, numbers to 15 digits. */
export function equalityKey(value: Scalar): string | number {
  if (typeof value === 'number')
    return Number.isInteger(value) ? value : Number(value.toPrecision(15));
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  return value === null ? 'e' : `x${value.code}`;
}
