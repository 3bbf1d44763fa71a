import { describe, expect, test } from '@jest/globals';
import { knownDay, points, shortfallOf, statusOf, year } from '../../src/rules';
import type { Status, StatusInput } from '../../src/rules';

function status(differences: Partial<StatusInput> = {}): Status {
  return statusOf({
    credited: points(0),
    norm: points(10),
    membership: {},
    exemptDays: 0,
    decided: false,
    year: year(2026),
    today: knownDay('2027-01-15'),
    ...differences,
  });
}

describe('the status', () => {
  test('is short when the year is over and points are missing', () => {
    expect(status({ credited: points(9) })).toBe('short');
    expect(status({ credited: points(9), today: knownDay('2027-01-01') })).toBe('short');
  });

  test('is in-progress up to and including 31 December', () => {
    expect(status({ credited: points(9), today: knownDay('2026-12-31') })).toBe('in-progress');
    expect(status({ credited: points(9), today: knownDay('2025-06-01') })).toBe('in-progress');
  });

  test('is met from the norm on, also during the year', () => {
    expect(status({ credited: points(10) })).toBe('met');
    expect(status({ credited: points(11), today: knownDay('2026-02-01') })).toBe('met');
    expect(status({ norm: points(0) })).toBe('met');
  });

  test('is decide while part of the year is exempt and nobody recorded a norm', () => {
    expect(status({ exemptDays: 1 })).toBe('decide');
    expect(status({ exemptDays: 364, today: knownDay('2026-06-01') })).toBe('decide');
    expect(status({ exemptDays: 245, decided: true })).toBe('short');
    expect(status({ exemptDays: 245, credited: points(10) })).toBe('met');
  });

  test('is exempt when every day of membership in the year is', () => {
    expect(status({ exemptDays: 365 })).toBe('exempt');
    expect(status({ exemptDays: 365, year: year(2028) })).toBe('decide');
    expect(status({ exemptDays: 366, year: year(2028) })).toBe('exempt');
    expect(status({ exemptDays: 12, membership: { since: knownDay('2026-12-20') } })).toBe(
      'exempt',
    );
    expect(status({ exemptDays: 365, credited: points(10), decided: true })).toBe('exempt');
  });

  test('is left before everything else, up to and including 31 December', () => {
    const until = knownDay('2026-12-31');
    expect(status({ membership: { until }, credited: points(12) })).toBe('left');
    expect(status({ membership: { until }, exemptDays: 365 })).toBe('left');
    expect(status({ membership: { until: knownDay('2027-01-01') } })).toBe('short');
  });

  test('is not exempt for someone who joins later', () => {
    expect(status({ membership: { since: knownDay('2027-01-01') } })).toBe('short');
  });
});

describe('the shortfall', () => {
  test.each([
    [0, 10, 10],
    [9, 10, 1],
    [10, 10, 0],
    [14, 10, 0],
    [3, 0, 0],
  ])('of %i credited of %i is %i', (credited, norm, shortfall) => {
    expect(shortfallOf(points(credited), points(norm))).toBe(shortfall);
  });
});
