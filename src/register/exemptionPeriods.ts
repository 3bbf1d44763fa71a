import type { ExemptionPeriod } from '../rules';
import type { ExemptionRow } from './register';

/** The periods of the exemptions that have a beginning; one without it exempts from nothing and is reported. */
export function exemptionPeriods(rows: readonly ExemptionRow[]): ExemptionPeriod[] {
  return rows.flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to }]));
}
