import { copyNamed, type KeptCopy } from '../documents';
import type { Year } from '../rules';

/** The copies of a year's rollup that are kept in the workbook, found by their names; two requests. */
export async function readKeptCopies(
  context: Excel.RequestContext,
  year: Year,
): Promise<readonly KeptCopy[]> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const found = names.items.flatMap((item) => {
    const copy = copyNamed(item.name);
    if (copy?.year !== year) return [];
    return [{ copy, range: item.getRangeOrNullObject().load('values') }];
  });
  await context.sync();
  return found.map(({ copy: { number, language }, range }) => ({
    ...{ number, language },
    ...(!range.isNullObject && { cells: range.values.map((row: unknown[]) => row.map(heldIn)) }),
  }));
}

function heldIn(value: unknown): string | number | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
}
