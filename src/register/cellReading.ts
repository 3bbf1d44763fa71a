import type { Day } from '../rules';
import { dottedDay, isoDay, yearOf } from '../rules';
import { dayOfText } from './dateText';
import type { Issue, IssueCode } from './issue';
import type { SnapshotCell } from './snapshot';

const EARLIEST_PROBABLE_YEAR = 1950;
const LATEST_PROBABLE_YEAR = 2100;

/** What a person sees in the cell, near enough to recognise it. */
export function rawText(cell: SnapshotCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? isoDay(cell.day) : cell.error;
}

/** What a person would type for the cell to hold what it holds. */
export function typedText(cell: SnapshotCell | undefined): string {
  const isDay = typeof cell === 'object' && cell !== null && 'day' in cell;
  return isDay ? dottedDay(cell.day) : rawText(cell);
}

/** Says what is wrong with the cell being read. */
export type Report = (code: IssueCode, values?: Issue['values']) => undefined;

/** The cell's text; empty for an error cell, which is reported. */
export function readText(cell: SnapshotCell, report: Report): string {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) {
    report('error-cell');
    return '';
  }
  return rawText(cell);
}

/** The cell's day; text that looks like one is reported, with the likely day, and not taken. */
export function readDay(cell: SnapshotCell, report: Report): Day | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'object') {
    if ('error' in cell) return report('error-cell');
    if (!isProbable(cell.day)) report('date-improbable', { date: isoDay(cell.day) });
    return cell.day;
  }
  if (typeof cell !== 'string') return report('date-unreadable');
  if (cell.trim() === '') return undefined;
  const likely = dayOfText(cell);
  return likely === undefined
    ? report('date-unreadable')
    : report('date-as-text', { date: isoDay(likely) });
}

/** Whether the day is near enough to today's lives to be meant. */
export function isProbable(day: Day): boolean {
  const inYear = yearOf(day);
  return inYear >= EARLIEST_PROBABLE_YEAR && inYear <= LATEST_PROBABLE_YEAR;
}

/** A whole number within bounds; anything else is reported and not taken. */
export function readWhole<Value extends number>(
  cell: SnapshotCell,
  least: number,
  most: number,
  brand: (value: number) => Value,
  report: Report,
): Value | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'object' && 'error' in cell) return report('error-cell');
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most) {
    return brand(cell);
  }
  if (typeof cell !== 'string') return report('number-unreadable');
  if (cell.trim() === '') return undefined;
  return report(/^\s*\d+\s*$/u.test(cell) ? 'number-as-text' : 'number-unreadable');
}
