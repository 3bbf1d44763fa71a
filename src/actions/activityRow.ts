import type { RowPlace, Snapshot, SnapshotCell, TableSnapshot } from '../register';
import { columnIndexes, isTypedRow, typedColumns, typedText } from '../register';
import type { ActivityField, ActivityInput } from './activityInput';
import { ACTIVITY_FIELDS } from './activityInput';

/** What tells an activity from others, also where somebody else has changed one of them. */
export const TELLING_FIELDS = [
  'member',
  'date',
  'title',
] as const satisfies readonly ActivityField[];

/** Reads one table's rows as they would be typed. */
export interface ActivityRows {
  cellAt(row: number, field: ActivityField): SnapshotCell;
  inputAt(row: number): ActivityInput;
  /** The index of a place's row; undefined where nobody typed into such a row. */
  indexAt(place: RowPlace): number | undefined;
}

export function activityRows(table: TableSnapshot): ActivityRows {
  const indexes = columnIndexes('activities', table);
  const columns = typedColumns('activities', indexes);
  const cellAt = (row: number, field: ActivityField): SnapshotCell =>
    table.rows[row]?.[indexes.get(field) ?? -1] ?? null;
  const typed = (row: number, field: ActivityField): string => typedText(cellAt(row, field));
  return {
    cellAt,
    inputAt: (row) => ({
      member: typed(row, 'member'),
      date: typed(row, 'date'),
      form: typed(row, 'form'),
      title: typed(row, 'title'),
      organiser: typed(row, 'organiser'),
      evidence: typed(row, 'evidence'),
    }),
    indexAt: ({ sheet, row }) => {
      const index = row - table.top - 2;
      return sheet === table.sheet && isTypedRow(table.rows[index], columns) ? index : undefined;
    },
  };
}

/** The activity of a row as it would be typed, to be edited; undefined where the row is gone. */
export function activityInputAt(snapshot: Snapshot, place: RowPlace): ActivityInput | undefined {
  const rows = snapshot.tables.activities && activityRows(snapshot.tables.activities);
  const index = rows?.indexAt(place);
  return index === undefined ? undefined : rows?.inputAt(index);
}

/** The row that still is what the person saw as `before`: the nearest that holds the same, else the one at the place. */
export function rowSeenAs(
  table: TableSnapshot,
  place: RowPlace,
  input: ActivityInput,
  before: ActivityInput,
): number | undefined {
  const rows = activityRows(table);
  const here = place.row - table.top - 2;
  const same = table.rows.flatMap((_, row) => (isAlike(rows.inputAt(row), before) ? [row] : []));
  const [nearest] = same.sort((a, b) => Math.abs(a - here) - Math.abs(b - here));
  if (nearest !== undefined) return nearest;
  const index = rows.indexAt(place);
  return index !== undefined && isStill(rows.inputAt(index), input, before) ? index : undefined;
}

function isAlike(left: ActivityInput, right: ActivityInput): boolean {
  return ACTIVITY_FIELDS.every((field) => left[field] === right[field]);
}

/** Whether others changed at most what the person left alone, and the row is still recognisably the same. */
function isStill(now: ActivityInput, input: ActivityInput, before: ActivityInput): boolean {
  const isOwn = (field: ActivityField): boolean => input[field] !== before[field];
  const isKept = (field: ActivityField): boolean => now[field] === before[field];
  return (
    ACTIVITY_FIELDS.filter(isOwn).every(isKept) &&
    TELLING_FIELDS.filter(isKept).length >= TELLING_FIELDS.length - 1
  );
}
