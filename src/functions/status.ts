import { membershipInYear, statusOf } from '../rules';
import { STATUS_WORDS } from '../register';
import type { CellArgument } from './functionValue';
import { FunctionFailure, optionalDay, pointsOf, yearOf } from './functionValue';
import { languageArgument } from './languageArgument';

export interface StatusArguments {
  readonly credited: CellArgument;
  readonly norm: CellArgument;
  readonly memberSince: CellArgument;
  readonly memberUntil: CellArgument;
  readonly exemptDays: CellArgument;
  readonly decided: CellArgument;
  readonly year: CellArgument;
  readonly today: CellArgument;
  readonly language: CellArgument;
}

/** The status text of a member-year: `CPD.STATUS`. Empty text for someone not a member at any time in the year. */
export function status(given: StatusArguments): string | FunctionFailure {
  const read = [
    pointsOf(given.credited),
    pointsOf(given.norm),
    pointsOf(given.exemptDays),
    yearOf(given.year),
    optionalDay(given.memberSince),
    optionalDay(given.memberUntil),
    optionalDay(given.today),
    languageArgument(given.language),
  ] as const;
  const failure = read.find((value) => value instanceof FunctionFailure);
  if (failure) return failure;
  const [credited, norm, days, reportingYear, since, until, day, language] = read as Values<
    typeof read
  >;
  if (day === undefined) return new FunctionFailure('date-missing');
  const membership = { since, until };
  if (!membershipInYear(membership, reportingYear)) return '';
  const code = statusOf({
    credited,
    norm,
    membership,
    exemptDays: days,
    decided: isTrue(given.decided),
    year: reportingYear,
    today: day,
  });
  return STATUS_WORDS[code][language];
}

function isTrue(value: CellArgument): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

type Values<Read extends readonly unknown[]> = {
  [Index in keyof Read]: Exclude<Read[Index], FunctionFailure>;
};
