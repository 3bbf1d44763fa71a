import { describe, expect, test } from '@jest/globals';
import { exemptDays, firstDayOf, isExemptOn, knownDay, lastDayOf, year } from '../../src/rules';
import type { ExemptionPeriod } from '../../src/rules';

function period(from: string, to?: string): ExemptionPeriod {
  return { from: knownDay(from), to: to === undefined ? undefined : knownDay(to) };
}

function daysOf(y: number, ...periods: ExemptionPeriod[]): number {
  return exemptDays(periods, firstDayOf(year(y)), lastDayOf(year(y)));
}

describe('exempt days', () => {
  test('count both ends', () => {
    expect(daysOf(2026, period('2026-03-01', '2026-03-01'))).toBe(1);
    expect(daysOf(2026, period('2026-03-01', '2026-10-31'))).toBe(245);
  });

  test('are clipped to the year', () => {
    expect(daysOf(2026, period('2025-11-20', '2026-01-10'))).toBe(10);
    expect(daysOf(2026, period('2026-12-31', '2027-05-01'))).toBe(1);
    expect(daysOf(2026, period('2024-01-01', '2024-12-31'))).toBe(0);
    expect(daysOf(2026, period('2027-01-01', '2027-12-31'))).toBe(0);
  });

  test('run to the end where the period is still running', () => {
    expect(daysOf(2026, period('2026-12-01'))).toBe(31);
    expect(daysOf(2024, period('2020-01-01'))).toBe(366);
    expect(daysOf(2026, period('2027-01-01'))).toBe(0);
  });

  test('count a day once where periods overlap, touch or contain each other', () => {
    const spring = period('2026-03-01', '2026-05-31');
    expect(daysOf(2026, spring, spring)).toBe(92);
    expect(daysOf(2026, period('2026-05-31', '2026-06-30'), spring)).toBe(122);
    expect(daysOf(2026, spring, period('2026-06-01', '2026-06-30'))).toBe(122);
    expect(daysOf(2026, period('2026-04-01', '2026-04-02'), spring)).toBe(92);
    expect(daysOf(2026, spring, period('2026-06-02', '2026-06-03'))).toBe(94);
  });

  test('are none for a period that ends before it begins', () => {
    expect(daysOf(2026, period('2026-05-31', '2026-03-01'))).toBe(0);
    expect(
      daysOf(2026, period('2026-05-31', '2026-03-01'), period('2026-04-01', '2026-04-30')),
    ).toBe(30);
  });

  test('of February follow the leap year', () => {
    const february = [period('2024-02-01', '2024-02-29'), period('2025-02-01', '2025-02-28')];
    expect(daysOf(2024, ...february)).toBe(29);
    expect(daysOf(2025, ...february)).toBe(28);
  });
});

describe('a day of exemption', () => {
  test('lies within a period, ends included', () => {
    const periods = [period('2026-03-01', '2026-03-31'), period('2026-05-01')];
    const exempt = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', '2030-01-01'].map(
      (day) => isExemptOn(periods, knownDay(day)),
    );
    expect(exempt).toEqual([false, true, true, false, true]);
  });
});
