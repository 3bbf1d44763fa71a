import type { Year } from '../../rules';
import { REPORT_STATE_WORDS } from '../../register';
import type { Draft } from './draft';
import { dayAt } from './moment';

/** Report rows in which something is wrong: entered twice, without a year, a norm without its reason. */
export const PLANTED_REPORTS: readonly ((year: Year) => Draft<'reports'>)[] = [
  (year) => ({
    member: 'Бережная Ольга Викторовна',
    year: year - 1,
    state: REPORT_STATE_WORDS.filed,
    filed: { day: dayAt(year, [0, 2, 9]) },
  }),
  (year) => ({
    member: 'Пак Марина Леонидовна',
    state: REPORT_STATE_WORDS.filed,
    filed: { day: dayAt(year, [0, 2, 12]) },
  }),
  (year) => ({
    member: 'Дорохова Светлана Петровна',
    year,
    state: REPORT_STATE_WORDS['not-filed'],
    individualNorm: 6,
  }),
];
