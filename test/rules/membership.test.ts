import { describe, expect, test } from '@jest/globals';
import { isoDay, knownDay, membershipDaysIn, membershipInYear, year } from '../../src/rules';
import type { Membership } from '../../src/rules';

function membership(since?: string, until?: string): Membership {
  return {
    since: since === undefined ? undefined : knownDay(since),
    until: until === undefined ? undefined : knownDay(until),
  };
}

function spanOf(since?: string, until?: string): string {
  const span = membershipInYear(membership(since, until), year(2026));
  return span === undefined ? 'none' : `${isoDay(span.from)} ${isoDay(span.to)}`;
}

describe('membership in 2026', () => {
  test.each([
    [undefined, undefined, '2026-01-01 2026-12-31', 365],
    ['2020-05-01', undefined, '2026-01-01 2026-12-31', 365],
    ['2026-12-20', undefined, '2026-12-20 2026-12-31', 12],
    ['2026-12-31', undefined, '2026-12-31 2026-12-31', 1],
    ['2027-01-01', undefined, 'none', 0],
    [undefined, '2026-01-01', '2026-01-01 2026-01-01', 1],
    [undefined, '2025-12-31', 'none', 0],
    [undefined, '2027-06-30', '2026-01-01 2026-12-31', 365],
    ['2026-02-01', '2026-02-28', '2026-02-01 2026-02-28', 28],
    ['2026-06-01', '2026-03-01', 'none', 0],
  ])('since %p until %p is %s', (since, until, span, days) => {
    expect(spanOf(since, until)).toBe(span);
    expect(membershipDaysIn(membership(since, until), year(2026))).toBe(days);
  });

  test('counts the leap day', () => {
    expect(membershipDaysIn({}, year(2028))).toBe(366);
  });
});
