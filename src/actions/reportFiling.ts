import type { Day, Year } from '../rules';
import { dayBefore, dayOf, lastDayOf } from '../rules';
import type { RegisterSettings, ReportRow } from '../register';

/** When a report came: `undated` where it came but nobody recorded the day. */
export type ReportFiling = 'on-time' | 'late' | 'undated' | 'not-filed';

/** The day and month of a setting in the year after the reporting year; 29 February is the 28th where there is none. */
export function deadlineAfter(year: Year, { day, month }: RegisterSettings['reportDeadline']): Day {
  return dayOf(year + 1, month, day) ?? dayOf(year + 1, month, day - 1) ?? lastDayOf(year);
}

/** The last day on which the report of a year is in time. Clause 3.2 of the Kazakh text, with or without its day. */
export function lastFilingDay(
  year: Year,
  settings: Pick<RegisterSettings, 'reportDeadline' | 'reportDeadlineInclusive'>,
): Day {
  const deadline = deadlineAfter(year, settings.reportDeadline);
  return settings.reportDeadlineInclusive ? deadline : dayBefore(deadline);
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
  return filed <= lastFilingDay(year, settings) ? 'on-time' : 'late';
}
