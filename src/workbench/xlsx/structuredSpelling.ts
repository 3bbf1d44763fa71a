import { parseStructRef, stringifyStructRef } from '@borgar/fx/xlsx';

const THIS_ROW = 'this row';

/** A structured reference as a file keeps it: always with its table, `@` as `[#This Row]`. */
export function structureToFile(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const named = parsed.table === '' && table !== undefined ? { ...parsed, table } : parsed;
  return stringifyStructRef(named, { thisRow: true });
}

/** A structured reference as the formula bar shows it; in the row of its own table as `[@X]`. */
export function structureFromFile(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  const { table: named = '', columns = [], sections = [] } = parsed ?? {};
  if (!parsed || !sections.includes(THIS_ROW)) return reference;
  const isOwn = named.toUpperCase() === table?.toUpperCase();
  if (columns.length === 0 && sections.length === 1) return isOwn ? '[@]' : `${named}[@]`;
  return stringifyStructRef(isOwn ? { ...parsed, table: '' } : parsed);
}
