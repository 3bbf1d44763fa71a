import { exemptDays, firstDayOf, lastDayOf } from '../rules';
import { decode, exemptionPeriods, memberKey } from '../register';
import type { CellArgument, MatrixArgument } from './functionValue';
import { FunctionFailure, textOf, yearOf } from './functionValue';
import { tableArgument } from './tableArgument';

/** Days of the year that the member's exemptions cover, each counted once: `CPD.EXEMPTDAYS`. Clause 6.4. */
export function exemptDaysOf(
  member: CellArgument,
  year: CellArgument,
  exemptions: MatrixArgument,
): number | FunctionFailure {
  const reportingYear = yearOf(year);
  if (reportingYear instanceof FunctionFailure) return reportingYear;
  const table = tableArgument('exemptions', exemptions, ['member', 'from', 'to']);
  if (table instanceof FunctionFailure) return table;
  const key = memberKey(textOf(member));
  const { exemptions: rows } = decode({ tables: { exemptions: table }, sheetNames: [] }).register;
  const periods = exemptionPeriods(rows.filter((row) => memberKey(row.member) === key));
  return exemptDays(periods, firstDayOf(reportingYear), lastDayOf(reportingYear));
}
