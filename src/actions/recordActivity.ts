import type { Snapshot } from '../register';
import { decode } from '../register';
import type { ActivityInput } from './activityInput';
import { readInput } from './activityInput';
import type { Outcome } from './outcome';
import { planNewRow } from './planRow';

/** Plans a new row of `Activities`: dates as dates, the form by its name in the drop-down, what cannot be read as typed. */
export function recordActivity(snapshot: Snapshot, input: ActivityInput): Outcome {
  return planNewRow('activities', snapshot, readInput(input, knownIn(snapshot)).cells);
}

/** The consultants and the scale alone: rows of activities may be many and are not needed. */
export function knownIn(snapshot: Snapshot) {
  const { activities, ...tables } = snapshot.tables;
  const headers = activities && { ...activities, rows: [] };
  return decode({ ...snapshot, tables: headers ? { ...tables, activities: headers } : tables })
    .register;
}
