import { memberKey } from './register';

/** Rows by the key of the consultant they name, in their order. */
export function groupByMember<Row extends { readonly member: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = memberKey(row.member);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
