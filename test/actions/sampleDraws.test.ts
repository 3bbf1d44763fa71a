import { describe, expect, test } from '@jest/globals';
import { drawsOf, pick } from '../../src/actions/sample/draws';

const KEYS = Array.from({ length: 2000 }, (_, index) => `${index % 40}/${index % 2}/${index}`);

describe('draws', () => {
  test('depend on seed and key alone', () => {
    const first = drawsOf(7);
    const forward = KEYS.map((key) => first(key, 1000));
    const second = drawsOf(7);
    const backward = KEYS.toReversed().map((key) => second(key, 1000));
    expect(backward.toReversed()).toEqual(forward);
  });

  test('are the same on every machine', () => {
    const draw = drawsOf(2023);
    expect(['a', 'b', 'ә', ''].map((key) => draw(key, 1000))).toEqual([208, 363, 767, 371]);
  });

  test('are whole, within the count and spread evenly', () => {
    const draw = drawsOf(1);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (const key of KEYS) {
      const drawn = draw(key, 10);
      buckets[drawn] = (buckets[drawn] ?? Number.NaN) + 1;
    }
    expect(buckets).toHaveLength(10);
    expect(Math.min(...buckets)).toBeGreaterThan(150);
    expect(Math.max(...buckets)).toBeLessThan(250);
  });

  test('differ from seed to seed', () => {
    const same = KEYS.filter((key) => drawsOf(1)(key, 100) === drawsOf(2)(key, 100));
    expect(same.length).toBeLessThan(60);
  });
});

describe('pick', () => {
  test('reaches every element', () => {
    const draw = drawsOf(3);
    const picked = KEYS.map((key) => pick(draw, key, ['first', 'second', 'third']));
    expect(new Set(picked)).toEqual(new Set(['first', 'second', 'third']));
  });

  test('refuses an empty list', () => {
    expect(() => pick(drawsOf(3), 'key', [])).toThrow('Nothing to pick for key');
  });
});
