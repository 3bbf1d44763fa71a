import { describe, expect, test } from '@jest/globals';
import {
  dayBefore,
  dayOf,
  dayOfMonth,
  daysInYear,
  firstDayOf,
  InvariantError,
  isoDay,
  knownDay,
  lastDayOf,
  monthOf,
  parseIsoDay,
  type Day,
  weekdayOf,
  year,
  yearOf,
} from '../../src/rules';

const MILLISECONDS_IN_DAY = 86_400_000;

describe('a day', () => {
  test('agrees with Date.UTC on every date from 1900 to 2199', () => {
    const start = Date.UTC(1900, 0, 1) / MILLISECONDS_IN_DAY;
    const end = Date.UTC(2199, 11, 31) / MILLISECONDS_IN_DAY;
    const wrong: string[] = [];
    for (let expected = start; expected <= end; expected += 1) {
      const date = new Date(expected * MILLISECONDS_IN_DAY);
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const day = dayOf(y, m, d);
      const agrees =
        day === expected &&
        isoDay(day) === date.toISOString().slice(0, 10) &&
        yearOf(day) === y &&
        monthOf(day) === m &&
        dayOfMonth(day) === d;
      if (!agrees) wrong.push(date.toISOString());
    }
    expect(wrong).toEqual([]);
    expect(end - start + 1).toBe(109_573);
  });

  test('reaches the last date a workbook can hold', () => {
    expect(isoDay(knownDay('9999-12-31'))).toBe('9999-12-31');
    expect(knownDay('9999-12-31')).toBe(Date.UTC(9999, 11, 31) / MILLISECONDS_IN_DAY);
  });

  test.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 1.5],
    [1899, 12, 31],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
  ])('does not exist for %p-%p-%p', (y, m, d) => {
    expect(dayOf(y, m, d)).toBeUndefined();
  });

  test.each(['2026-02-30', '2026-2-3', '12.03.2026', '2026-03-12T00:00:00Z', ' 2026-03-12', ''])(
    'is not read from %p',
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );

  test('is read from its ISO text', () => {
    expect(parseIsoDay('1970-01-01')).toBe(0);
    expect(parseIsoDay('1969-12-31')).toBe(-1);
    expect(parseIsoDay('2024-02-29')).toBe(19_782);
  });

  test('written by the program and impossible is a bug', () => {
    expect(() => knownDay('2026-02-30')).toThrow(InvariantError);
  });
});

describe('a reporting year', () => {
  test.each([
    [1900, 365],
    [2000, 366],
    [2023, 365],
    [2024, 366],
    [2100, 365],
    [2400, 366],
  ])('%p has %p days', (y, days) => {
    expect(daysInYear(year(y))).toBe(days);
  });

  test('runs from 1 January to 31 December', () => {
    expect(isoDay(firstDayOf(year(2026)))).toBe('2026-01-01');
    expect(isoDay(lastDayOf(year(2026)))).toBe('2026-12-31');
    expect(lastDayOf(year(2026)) + 1).toBe(firstDayOf(year(2027)));
  });

  test.each([1899, 10_000, 2026.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %p', (n) => {
    expect(() => year(n)).toThrow(InvariantError);
  });
});

describe('the day of the week', () => {
  test.each([
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2026-02-15', 7],
    ['2026-03-01', 7],
    ['2025-02-15', 6],
    ['2027-03-01', 1],
    ['2028-02-15', 2],
  ])('of %p is %p', (iso, weekday) => {
    expect(weekdayOf(knownDay(iso))).toBe(weekday);
  });

  test('goes on by one each day, over the new year too', () => {
    expect(dayBefore(knownDay('2027-01-01'))).toBe(knownDay('2026-12-31'));
    const days = Array.from({ length: 400 }, (_, index) => (knownDay('1969-06-01') + index) as Day);
    for (const day of days) expect(weekdayOf(day)).toBe((weekdayOf(dayBefore(day)) % 7) + 1);
  });
});
