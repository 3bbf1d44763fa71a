import { describe, expect, test } from '@jest/globals';
import { addPoints, InvariantError, points, sumPoints } from '../../src/rules';

describe('points', () => {
  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('cannot be %p', (n) => {
    expect(() => points(n)).toThrow(InvariantError);
  });

  test('have one zero', () => {
    expect(Object.is(points(-0), 0)).toBe(true);
  });

  test('add up', () => {
    expect(addPoints(points(2), points(3))).toBe(5);
    expect(addPoints(points(1), points(2), points(6))).toBe(9);
    expect(sumPoints([points(6), points(3), points(1)])).toBe(10);
    expect(sumPoints([])).toBe(0);
  });
});
