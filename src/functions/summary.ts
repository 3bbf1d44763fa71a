import type { Register, TableKey, TableSnapshot } from '../register';
import { decode, STATUS_WORDS } from '../register';
import { scoreRegister } from '../actions';
import type { CellArgument, MatrixArgument } from './functionValue';
import { FunctionFailure, optionalDay, yearOf } from './functionValue';
import { languageArgument } from './languageArgument';
import { tableArgument } from './tableArgument';

const REQUIRED = {
  members: ['fullName', 'since', 'until'],
  activities: ['member', 'date', 'form', 'evidence', 'decision', 'decidedPoints'],
  exemptions: ['member', 'from', 'to'],
  reports: ['member', 'year', 'individualNorm', 'normReason'],
  scale: ['code', 'points', 'fromYear'],
} as const satisfies Partial<Record<TableKey, readonly string[]>>;

type SummaryTable = keyof typeof REQUIRED;

/** One row per member of the year: name, norm, claimed, credited, shortfall, status: `CPD.SUMMARY`. */
export function summary(
  tables: Readonly<Record<SummaryTable, MatrixArgument>>,
  year: CellArgument,
  today: CellArgument,
  language: CellArgument,
): (string | number)[][] | FunctionFailure {
  const reportingYear = yearOf(year);
  if (reportingYear instanceof FunctionFailure) return reportingYear;
  const day = optionalDay(today) ?? new FunctionFailure('date-missing');
  if (day instanceof FunctionFailure) return day;
  const words = languageArgument(language);
  if (words instanceof FunctionFailure) return words;
  const register = registerOf(tables);
  if (register instanceof FunctionFailure) return register;
  const rows = scoreRegister(register, { year: reportingYear, today: day }).members.map(
    ({ member, result }) => [
      member.fullName,
      result.norm,
      result.claimed,
      result.credited,
      result.shortfall,
      STATUS_WORDS[result.status][words],
    ],
  );
  return rows.length > 0 ? rows : [['']];
}

function registerOf(
  tables: Readonly<Record<SummaryTable, MatrixArgument>>,
): Register | FunctionFailure {
  const read: Partial<Record<TableKey, TableSnapshot>> = {};
  for (const key of Object.keys(REQUIRED) as SummaryTable[]) {
    const table = tableArgument(key, tables[key], REQUIRED[key]);
    if (table instanceof FunctionFailure) return table;
    read[key] = table;
  }
  return decode({ tables: read, sheetNames: [] }).register;
}
