import type { ActivityScore } from '../rules';
import type { ActivityRow } from '../register';
import type { ScoredMember } from './scoreRegister';

/** One activity of a reporting year with its points. */
export interface YearLine {
  readonly number: number;
  readonly activity: ActivityRow;
  readonly score: ActivityScore;
}

/** The consultant's activities of the year in the order of their dates, numbered from 1. */
export function yearLines({ activities, result }: ScoredMember): YearLine[] {
  return result.activities
    .flatMap(({ index, score }) => {
      const activity = activities[index];
      return activity === undefined ? [] : [{ activity, score }];
    })
    .sort((a, b) => (a.activity.date ?? 0) - (b.activity.date ?? 0))
    .map((line, index) => ({ number: index + 1, ...line }));
}
