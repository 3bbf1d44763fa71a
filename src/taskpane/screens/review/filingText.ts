import type { Review } from '../../../actions';
import type { PaneModel } from '../../session/paneContext';
import { dayText } from '../../parts/dayText';

/** When a report was filed, and whether that was in time. Clause 3.2 of the Kazakh text. */
export function filingText(
  { state, report, filing, lastDay }: Review,
  today: number,
  { t, language }: Pick<PaneModel, 't' | 'language'>,
): string {
  const deadline = dayText(lastDay, language);
  if (state === 'not-filed') {
    return t(today > lastDay ? 'notFiledLate' : 'notFiledInTime', { deadline });
  }
  if (report?.filed === undefined) return t('filedUnknown', { deadline });
  return t(filing === 'late' ? 'filedLate' : 'filedInTime', {
    date: dayText(report.filed, language),
    deadline,
  });
}
