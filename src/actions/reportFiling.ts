import type { DeadlinePolicy, Year } from '../rules';
import { lastFilingDay } from '../rules';
import type { ReportRow } from '../register';

/** When a report came: `undated` where it came but nobody recorded the day. */
export type ReportFiling = 'on-time' | 'late' | 'undated' | 'not-filed';

/** Whether the report of a year was filed by its last day. Clause 3.2 of the Kazakh text. */
export function reportFiling(
  report: Pick<ReportRow, 'state' | 'filed'> | undefined,
  year: Year,
  policy: DeadlinePolicy,
): ReportFiling {
  if (report === undefined) return 'not-filed';
  const { filed, state } = report;
  if (filed === undefined) return state === 'not-filed' ? 'not-filed' : 'undated';
  return filed <= lastFilingDay(year, policy) ? 'on-time' : 'late';
}
