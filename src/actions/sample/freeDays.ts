import type { Day, Year } from '../../rules';
import { isExemptOn, membershipInYear, year } from '../../rules';
import type { CastMember } from './castMember';
import { dayAt } from './moment';

/** Days of the year before, or of the first ten months of the reporting year, on which the consultant practises. */
export function freeDays(member: CastMember, years: -1 | 0, reportingYear: Year): Day[] {
  const first = dayAt(reportingYear, [years, 1, 10]);
  const last = dayAt(reportingYear, years === -1 ? [-1, 12, 20] : [0, 10, 31]);
  const span = membershipInYear(
    {
      since: member.joined && dayAt(reportingYear, member.joined),
      until: member.left && dayAt(reportingYear, member.left),
    },
    year(reportingYear + years),
  );
  const leaves = (member.leaves ?? []).flatMap(({ from, to }) =>
    from ? [{ from: dayAt(reportingYear, from), to: to && dayAt(reportingYear, to) }] : [],
  );
  if (span === undefined) return [];
  const start = Math.max(first, span.from);
  const count = Math.max(0, Math.min(last, span.to) - start + 1);
  return Array.from({ length: count }, (_, index) => (start + index) as Day).filter(
    (day) => !isExemptOn(leaves, day),
  );
}
