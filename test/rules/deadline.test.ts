import { describe, expect, test } from '@jest/globals';
import {
  isoDay,
  knownDay,
  lastFilingDay,
  lastRollupDay,
  reminderDaysBefore,
  year,
  type DeadlinePolicy,
} from '../../src/rules';

const policy: DeadlinePolicy & { rollupDeadline: { day: number; month: number } } = {
  reportDeadline: { day: 15, month: 2 },
  reportDeadlineInclusive: true,
  rollupDeadline: { day: 1, month: 3 },
  shiftIfDayOff: false,
};

const lastDay = (reportingYear: number, more: Partial<DeadlinePolicy> = {}) =>
  isoDay(lastFilingDay(year(reportingYear), { ...policy, ...more }));

describe('the last day for a report', () => {
  test('is 15 February of the next year, which only the Kazakh text says (D4)', () => {
    expect(lastDay(2026)).toBe('2027-02-15');
  });

  test('is itself in time unless the chamber says otherwise (D5)', () => {
    expect(lastDay(2026, { reportDeadlineInclusive: false })).toBe('2027-02-14');
  });

  test('is never moved silently from a Sunday, and to Monday where the chamber moves it (D54)', () => {
    expect(lastDay(2025)).toBe('2026-02-15');
    expect(lastDay(2025, { shiftIfDayOff: true })).toBe('2026-02-16');
    expect(lastDay(2026, { shiftIfDayOff: true })).toBe('2027-02-15');
    const rollup = lastRollupDay(year(2025), { ...policy, shiftIfDayOff: true });
    expect(isoDay(rollup)).toBe('2026-03-02');
  });

  test('is reminded of on the working day before, where the day itself is none (D54)', () => {
    const days = reminderDaysBefore(knownDay('2026-02-15'), [14, 3, 1, 0]);
    expect(days.map(isoDay)).toEqual(['2026-01-30', '2026-02-12', '2026-02-13']);
  });
});
