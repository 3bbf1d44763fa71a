import { normaliseName } from './normaliseName';
import type { ScaleRow } from './scale';
import type { Year } from './unit';

export type FormSearch =
  | { readonly kind: 'found'; readonly row: ScaleRow }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-scale' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly rows: readonly ScaleRow[] };

// A register asks for thousands of forms in one scale, and rows never change.
const keysByRow = new WeakMap<ScaleRow, ReadonlySet<string>>();

/** The rows of the scale that hold for a reporting year, in their order. Clause 8.2. */
export function scaleOfYear(scale: readonly ScaleRow[], year: Year): ScaleRow[] {
  return scale.filter(
    (row) => row.fromYear <= year && (row.toYear === undefined || year <= row.toYear),
  );
}

/** The form of participation a person wrote: by code, short or full name in either language, never the nearest guess. */
export function findForm(scale: readonly ScaleRow[], text: string, year: Year): FormSearch {
  if (text.trim() === '') return { kind: 'empty' };
  const rows = scaleOfYear(scale, year);
  if (rows.length === 0) return { kind: 'no-scale' };
  const key = normaliseName(text);
  if (key === '') return { kind: 'unknown' };
  const matches = rows.filter((row) => keysOf(row).has(key));
  const [first, ...others] = matches;
  if (first === undefined) return { kind: 'unknown' };
  return others.length === 0 ? { kind: 'found', row: first } : { kind: 'ambiguous', rows: matches };
}

function keysOf(row: ScaleRow): ReadonlySet<string> {
  const known = keysByRow.get(row);
  if (known !== undefined) return known;
  const names = [row.code, row.shortRu, row.shortKk, row.fullRu, row.fullKk];
  const keys = new Set(names.map(normaliseName));
  keysByRow.set(row, keys);
  return keys;
}
