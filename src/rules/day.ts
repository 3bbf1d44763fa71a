import { invariant } from './invariantError';
import type { Day, Year } from './unit';

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const DAYS_IN_ERA = 146_097;
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468;

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The number as a reporting year; InvariantError unless it is whole and within 1900–9999. */
export function year(n: number): Year {
  invariant(isYear(n), `Not a year: ${n}`);
  return n as Year;
}

/** The day of a calendar date, month 1–12; undefined when there is no such date within 1900–9999. */
export function dayOf(calendarYear: number, month: number, dayOfMonth: number): Day | undefined {
  if (!isYear(calendarYear) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) {
    return undefined;
  }
  const day = dayNumber({ year: calendarYear, month, dayOfMonth }) as Day;
  const date = calendarDate(day);
  return date.year === calendarYear && date.month === month && date.dayOfMonth === dayOfMonth
    ? day
    : undefined;
}

/** The day written as `YYYY-MM-DD`; undefined for any other text and for a date that does not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a date the program itself writes as `YYYY-MM-DD`; InvariantError when there is none. */
export function knownDay(text: string): Day {
  const day = parseIsoDay(text);
  invariant(day !== undefined, `Not a day: ${text}`);
  return day;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const date = calendarDate(day);
  return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.dayOfMonth)}`;
}

/** The day as `DD.MM.YYYY`, the way people here write it. */
export function dottedDay(day: Day): string {
  return isoDay(day).split('-').reverse().join('.');
}

/** The reporting year the day falls in. Clause 6.1. */
export function yearOf(day: Day): Year {
  return year(calendarDate(day).year);
}

/** The month of the day, 1–12. */
export function monthOf(day: Day): number {
  return calendarDate(day).month;
}

/** The day within its month, 1–31. */
export function dayOfMonth(day: Day): number {
  return calendarDate(day).dayOfMonth;
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return (day - 1) as Day;
}

/** 1 January, the first day of the reporting year. Clause 6.1. */
export function firstDayOf(reportingYear: Year): Day {
  return dayNumber({ year: reportingYear, month: 1, dayOfMonth: 1 }) as Day;
}

/** 31 December, the last day of the reporting year. Clause 6.1. */
export function lastDayOf(reportingYear: Year): Day {
  return dayNumber({ year: reportingYear, month: 12, dayOfMonth: 31 }) as Day;
}

/** 365, or 366 in a leap year. */
export function daysInYear(reportingYear: Year): number {
  return lastDayOf(reportingYear) - firstDayOf(reportingYear) + 1;
}

function isYear(n: number): boolean {
  return Number.isInteger(n) && n >= FIRST_YEAR && n <= LAST_YEAR;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

// Years run from March here, so that the leap day is the last of its year.
function dayNumber(date: CalendarDate): number {
  const marchYear = date.month > 2 ? date.year : date.year - 1;
  const monthFromMarch = (date.month + 9) % 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date.dayOfMonth - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_FROM_MARCH_0000_TO_1970;
}

function calendarDate(day: number): CalendarDate {
  const shifted = day + DAYS_FROM_MARCH_0000_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leapDaysPassed =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDaysPassed) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
