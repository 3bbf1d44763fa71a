const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
export const MAX_SERIAL = 2_958_465;

export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial number in the 1900 date system, with its 29 February 1900. */
export function ymdOf(serial: number): Ymd {
  const day = Math.floor(serial);
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (day < 60 ? day + 1 : day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days beyond their bounds roll over. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  const serial = Math.round((date.getTime() - EPOCH) / DAY_MS);
  const first = serial <= 60 ? serial - 1 : serial;
  return first + day - 1;
}

export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

/** The same day `months` later, or the last day of a shorter month. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = ymdOf(serial);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return serialOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The parts of the time of day, rounded to whole seconds. */
export function timeOf(serial: number): { hour: number; minute: number; second: number } {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}
