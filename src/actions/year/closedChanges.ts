import type { Day, Year } from '../../rules';
import type { ClosedRow, Place, Register } from '../../register';
import { cellPlace, TABLES } from '../../register';
import { scoreRegister } from '../scoreRegister';
import { lastClosing } from './closeYear';
import type { ClosedTable, YearRow } from './closedContent';
import { CLOSED_TABLES, contentOf, fieldsOf, isSameMember, rowsOfYear } from './closedContent';

/** One column that is not what it was when the year was closed, by its heading. */
export interface ChangedField {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row that was changed, added or removed after its year was closed. */
export interface ClosedChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly table: ClosedTable;
  readonly member: string;
  /** Where it stands now; absent for a removed row. */
  readonly place?: Place | undefined;
  readonly fields: readonly ChangedField[];
}

/** What differs from the last closing of a year; nothing for a year that is open. */
export function closedChanges(register: Register, year: Year, today: Day): ClosedChange[] {
  const closing = lastClosing(register, year);
  if (closing === 0) return [];
  const kept = register.closed.filter((row) => row.year === year && row.closing === closing);
  const now = rowsOfYear(register, scoreRegister(register, { year, today }));
  return CLOSED_TABLES.flatMap((table) =>
    changesIn(
      table,
      kept.filter((row) => Object.values<string>(TABLES[table].sheet).includes(row.sheet)),
      now.filter((row) => row.table === table),
      register,
    ),
  );
}

function changesIn(
  table: ClosedTable,
  kept: readonly ClosedRow[],
  now: readonly YearRow[],
  { language }: Register,
): ClosedChange[] {
  const before = [...kept];
  const rest = now.filter((row) => {
    const content = contentOf(row, language);
    const same = before.findIndex(
      (old) => isSameMember(old.member, row.member) && old.content === content,
    );
    if (same >= 0) before.splice(same, 1);
    return same < 0;
  });
  const changes = rest.map((row): ClosedChange => {
    const after = fieldsOf(contentOf(row, language));
    const [index, likeness] = nearest(row, after, before);
    const old = likeness > 0 ? before.splice(index, 1)[0] : undefined;
    const [first] = row.fields;
    return {
      kind: old ? 'changed' : 'added',
      table,
      member: row.member,
      place: cellPlace(row.place, first?.[0] ?? 'member'),
      fields: differences(old ? fieldsOf(old.content) : new Map(), after),
    };
  });
  const removed = before.map(({ member, content }): ClosedChange => ({
    kind: 'removed',
    table,
    member,
    fields: differences(fieldsOf(content), new Map()),
  }));
  return [...changes, ...removed];
}

/** The kept row that shares most columns with it, of the same consultant or else all but the name. */
function nearest(
  row: YearRow,
  after: ReadonlyMap<string, string>,
  kept: readonly ClosedRow[],
): readonly [index: number, likeness: number] {
  let best: readonly [number, number] = [-1, 0];
  kept.forEach((old, index) => {
    const before = fieldsOf(old.content);
    const shared = [...after].filter(([column, text]) => before.get(column) === text).length;
    const isOne = isSameMember(old.member, row.member);
    const likeness = isOne || shared * 2 > after.size ? shared + (isOne ? 1 : 0) : 0;
    if (likeness > best[1] && (row.table !== 'activities' || shared * 2 >= after.size)) {
      best = [index, likeness];
    }
  });
  return best;
}

function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ChangedField[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((column) => {
    const [old, now] = [before.get(column) ?? '', after.get(column) ?? ''];
    return old === now ? [] : [{ column, before: old, after: now }];
  });
}
