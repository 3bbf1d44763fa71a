import type { Register, Snapshot } from '../../register';
import { DECISION_WORDS } from '../../register';
import type { Outcome } from '../outcome';
import { together } from '../outcome';
import { planRowChange, tableMissing } from '../planRow';
import type { ScoredMember } from '../scoreRegister';

/** Plans «зачтено» for the year's activities that earn points and on which nobody decided: accepting the report decides. */
export function creditLookedAt(
  snapshot: Snapshot,
  { language }: Register,
  { activities, result }: ScoredMember,
): Outcome {
  const table = snapshot.tables.activities;
  if (!table) return tableMissing('activities', snapshot);
  return together(
    result.activities.flatMap(({ index, score }) => {
      const row = activities[index];
      if (!row || row.decision !== undefined || score.credited === 0) return [];
      const at = row.place.row - table.top - 2;
      const cells = { decision: DECISION_WORDS.credited[language] };
      return [planRowChange('activities', table, at, cells, ['member', 'date', 'form', 'title'])];
    }),
  );
}
