import type { Day } from '../rules';
import { isoDay, yearOf } from '../rules';
import type { Register } from '../register';
import { isProbable } from '../register';
import type { ActivityInput, ReadInput } from './activityInput';
import type { ActivityProblem } from './activityProblems';
import { problem } from './activityProblems';

/** What is wrong or worth knowing about a typed date by itself; `date` is the one it means. */
export function dateProblems(
  input: ActivityInput,
  { days }: ReadInput,
  date: Day | undefined,
  { year }: Register,
): ActivityProblem[] {
  const [first, second] = days;
  if (first !== undefined && second !== undefined) {
    const values = { date: isoDay(first), otherDate: isoDay(second), text: input.date.trim() };
    return [problem('date-ambiguous', values)];
  }
  if (date === undefined) {
    const text = input.date.trim();
    return text === '' ? [] : [problem('date-unreadable', { text })];
  }
  if (!isProbable(date)) return [problem('date-improbable', { date: isoDay(date) })];
  const inYear = yearOf(date);
  return year === undefined || inYear === year
    ? []
    : [problem('date-other-year', { named: inYear, year })];
}
