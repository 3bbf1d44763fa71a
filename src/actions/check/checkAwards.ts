import type { AwardExcess } from '../../rules';
import { awardExcesses, scoreActivity, yearOf } from '../../rules';
import type { ActivityRow, Issue } from '../../register';
import { memberKey } from '../../register';
import type { Checking } from './checking';
import { rowIssue } from './checking';

/** Activities beyond what the chamber awards for a form in a year: they count, and somebody should know (D39, D40). */
export function checkAwards({ register }: Checking): Issue[] {
  const { award } = register.settings;
  const issues = new Map<ActivityRow, Issue[]>();
  for (const rows of memberYears(register.activities)) {
    const scored = rows.map((row, index) => ({
      ...row,
      index,
      score: scoreActivity(row, register.scale, register.settings),
    }));
    for (const [index, excesses] of awardExcesses(scored, award)) {
      const row = rows[index];
      if (row)
        issues.set(
          row,
          excesses.map((excess) => issueOf(excess, row, rows)),
        );
    }
  }
  return register.activities.flatMap((row) => issues.get(row) ?? []);
}

function memberYears(activities: readonly ActivityRow[]): Iterable<readonly ActivityRow[]> {
  const groups = new Map<string, ActivityRow[]>();
  for (const row of activities) {
    if (row.date === undefined || row.member.trim() === '') continue;
    const key = `${memberKey(row.member)}\n${yearOf(row.date)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups.values();
}

function issueOf(excess: AwardExcess, row: ActivityRow, rows: readonly ActivityRow[]): Issue {
  const values = { member: row.member, code: excess.code };
  if (excess.kind === 'repeated') {
    const first = rows[excess.first]?.place.row ?? 0;
    return rowIssue('award-repeated', row, 'form', row.form, { ...values, row: first });
  }
  const { cap, sum } = excess;
  return rowIssue('award-over-cap', row, 'form', row.form, { ...values, limit: cap, total: sum });
}
