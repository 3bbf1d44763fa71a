import { findForm, normaliseName, yearOf } from '../../rules';
import type { ActivityRow, Issue } from '../../register';
import { memberKey } from '../../register';
import type { Checking } from './checking';
import { rowIssue } from './checking';

/** One event entered twice for one consultant: an error in the same form, a warning in two forms. The rules are silent on both. */
export function checkDuplicates(checking: Checking): Issue[] {
  const seen = new Map<string, ActivityRow[]>();
  return checking.register.activities.flatMap((row) => {
    const key = eventKey(row);
    if (key === undefined) return [];
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, row]);
    const [first] = earlier;
    if (!first) return [];
    const same = earlier.find((other) => formKey(other, checking) === formKey(row, checking));
    const code = same ? 'activity-duplicate' : 'activity-two-forms';
    const twin = same ?? first;
    return [
      rowIssue(code, row, 'title', row.title, {
        member: row.member,
        first: twin.place.cells['title'] ?? '',
        row: twin.place.row,
      }),
    ];
  });
}

function eventKey(row: ActivityRow): string | undefined {
  if (row.date === undefined || row.title === '' || row.member.trim() === '') return undefined;
  return [memberKey(row.member), row.date, normaliseName(row.title)].join('\n');
}

function formKey(row: ActivityRow, { register }: Checking): string {
  const found = row.date && findForm(register.scale, row.form, yearOf(row.date));
  return found?.kind === 'found' ? found.row.code : normaliseName(row.form);
}
