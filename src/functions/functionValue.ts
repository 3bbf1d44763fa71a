import type { FunctionProblem } from '../i18n';
import type { Day, Points, Year } from '../rules';
import { points, year } from '../rules';
import { dayOfSerial, snapshotCell } from '../excel';

/** What Excel hands a custom function for a cell, and takes back. */
export type CellArgument = string | number | boolean | ErrorArgument | null | undefined;

/** An error value as Excel hands it over: an object of Office's own error class. */
export interface ErrorArgument {
  readonly code: string;
}

export type MatrixArgument = readonly (readonly CellArgument[])[];
export type FunctionResult = string | number | boolean | (string | number)[][];

/** Why a function has no value. Excel shows the sentence with #N/A. */
export class FunctionFailure {
  constructor(
    readonly problem: FunctionProblem,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {}
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

export function isBlank(value: CellArgument): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

export function textOf(value: CellArgument): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.code : String(value);
}

/** A reporting year: a number 1900–2999. */
export function yearOf(value: CellArgument): Year | FunctionFailure {
  return typeof value === 'number' && isYear(value)
    ? year(value)
    : new FunctionFailure('year-unreadable', { text: textOf(value) });
}

/** The day of a date cell, or the year where the cell holds a number 1900–2999. */
export function dayOrYear(value: CellArgument): { day: Day } | { year: Year } | FunctionFailure {
  if (isBlank(value)) return new FunctionFailure('date-missing');
  if (typeof value === 'number' && isYear(value)) return { year: year(value) };
  const day = typeof value === 'number' ? dayOfSerial(value) : undefined;
  return day === undefined
    ? new FunctionFailure('date-unreadable', { text: textOf(value) })
    : { day };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A date cell; absent when empty. */
export function optionalDay(value: CellArgument): Day | undefined | FunctionFailure {
  if (isBlank(value)) return undefined;
  const cell = snapshotCell(value, true);
  return typeof cell === 'object' && cell !== null && 'day' in cell
    ? cell.day
    : new FunctionFailure('date-unreadable', { text: textOf(value) });
}

/** Whole points; absent when empty. */
export function optionalPoints(value: CellArgument): Points | undefined | FunctionFailure {
  if (isBlank(value)) return undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? points(value)
    : new FunctionFailure('number-unreadable', { text: textOf(value) });
}

/** Whole points; an empty cell counts as 0. */
export function pointsOf(value: CellArgument): Points | FunctionFailure {
  return optionalPoints(value) ?? points(0);
}
