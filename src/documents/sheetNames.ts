import type { SheetDocument } from './sheetDocument';

const LONGEST_NAME = 31;
const ILLEGAL = /[[\]:*?/\\\p{Cc}]/gu;
const EDGES = /^['\s]+|['\s]+$|[\uD800-\uDBFF]$/gu;

/** A sheet name Excel accepts, made of a title and unlike any taken one (lower case): cut to 31 characters, numbered where needed. */
export function sheetNameFor(title: string, taken: ReadonlySet<string>): string {
  const legal = title.replace(ILLEGAL, ' ').replace(/\s+/gu, ' ').replace(EDGES, '');
  const base = legal === '' || legal.toLowerCase() === 'history' ? `${legal}_` : legal;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length).replace(EDGES, '') + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A sheet name for each document, unlike any that exists and each other. */
export function sheetNames(
  documents: readonly SheetDocument[],
  existing: readonly string[] = [],
): string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  return documents.map(({ title }) => {
    const name = sheetNameFor(title, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}
