import type { EditionRow, Year } from '../../rules';
import { EDITIONS, editionFor, invariant } from '../../rules';

/** A form of the scale of that year by its code; of the first scale for years before it. */
export function formOfScale(code: string, year: Year): EditionRow {
  const edition = editionFor(year) ?? EDITIONS[0];
  const row = edition?.rows.find((form) => form.code === code);
  invariant(row !== undefined, `No form ${code} in ${year}`);
  return row;
}
