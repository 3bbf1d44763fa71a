import type { Day, Year } from '../rules';
import { dayOf } from '../rules';
import type { RegisterSettings, ReportRow } from '../register';

/** When a report came: `undated` where it came but nobody recorded the day, or there is no such last day. */
export type ReportFiling = 'on-time' | 'late' | 'undated' | 'not-filed';

/** The day and month of a setting in the year after the reporting year; undefined where there is no such day. */
export function deadlineAfter(
  year: Year,
  { day, month }: RegisterSettings['reportDeadline'],
): Day | undefined {
  return dayOf(year + 1, month, day);
}

/** Whether the report of a year was filed by its last day. Clause 3.2 of the Kazakh text. */
export function reportFiling(
  report: Pick<ReportRow, 'state' | 'filed'> | undefined,
  year: Year,
  settings: Pick<RegisterSettings, 'reportDeadline' | 'reportDeadlineInclusive'>,
): ReportFiling {
  if (report === undefined) return 'not-filed';
  const { filed, state } = report;
  if (filed === undefined) return state === 'not-filed' ? 'not-filed' : 'undated';
  const deadline = deadlineAfter(year, settings.reportDeadline);
  if (deadline === undefined) return 'undated';
  const isOnTime = settings.reportDeadlineInclusive ? filed <= deadline : filed < deadline;
  return isOnTime ? 'on-time' : 'late';
}
