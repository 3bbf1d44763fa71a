import { findForm, yearOf } from '../rules';
import type { PlanCell, Register, RowPlace, Snapshot, SnapshotCell } from '../register';
import { memberKey } from '../register';
import type { ActivityField, ActivityInput, ReadInput } from './activityInput';
import { ACTIVITY_FIELDS, readInput } from './activityInput';
import { activityRows, rowSeenAs, TELLING_FIELDS } from './activityRow';
import { isSpeltAsInScale } from './check/checkActivities';
import type { Outcome } from './outcome';
import { refusal } from './outcome';
import { planRowChange, tableMissing } from './planRow';
import { knownIn } from './recordActivity';

/**
 * Plans the new contents of an activity's row: only cells whose meaning differs from what was typed. `before` is the
 * row as the person saw it: then the row is found although it moved, what others changed in other cells stays, and a
 * cell that both changed refuses the whole.
 */
export function changeActivity(
  snapshot: Snapshot,
  place: RowPlace,
  input: ActivityInput,
  before?: ActivityInput,
): Outcome {
  const table = snapshot.tables.activities;
  if (!table) return tableMissing('activities', snapshot);
  const rows = activityRows(table);
  const here = rows.indexAt(place);
  const row = before === undefined ? here : rowSeenAs(table, place, input, before);
  if (row === undefined) {
    const values = { sheet: table.sheet, row: place.row };
    return refusal(here === undefined ? 'row-gone' : 'row-changed', values);
  }
  const now = rows.inputAt(row);
  const register = knownIn(snapshot);
  const read = readInput(input, register);
  const fields = ACTIVITY_FIELDS.filter((field) => {
    const isOthers = before !== undefined && now[field] !== before[field];
    if (isOthers || isSameDay(rows.cellAt(row, field), read.cells[field])) return false;
    return differs(field, now[field], input[field], read, register);
  });
  const changed = Object.fromEntries(fields.map((field) => [field, read.cells[field] ?? '']));
  return planRowChange('activities', table, row, changed, TELLING_FIELDS);
}

/** Whether the typed text means something else than the cell's, or the cell's spelling is to be put right. */
function differs(
  field: ActivityField,
  now: string,
  typed: string,
  { cells, days }: ReadInput,
  register: Pick<Register, 'scale'>,
): boolean {
  const cell: PlanCell = cells[field];
  if (field === 'date' && typeof cell === 'object' && cell !== null) return true;
  const text = typeof cell === 'string' ? cell : '';
  if (field === 'member') return memberKey(now) !== memberKey(text);
  if (now.trim() === typed.trim()) return false;
  const day = days.length === 1 ? days[0] : undefined;
  if (field !== 'form' || day === undefined) return now.trim() !== text;
  const held = findForm(register.scale, now, yearOf(day));
  const wanted = findForm(register.scale, text, yearOf(day));
  const isSame =
    held.kind === 'found' && wanted.kind === 'found' && held.row.code === wanted.row.code;
  return !(isSame && isSpeltAsInScale(now, held.row));
}

function isSameDay(held: SnapshotCell, cell: PlanCell): boolean {
  return dayIn(held) !== undefined && dayIn(held) === dayIn(cell);
}

function dayIn(cell: SnapshotCell | PlanCell): number | undefined {
  return typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : undefined;
}
