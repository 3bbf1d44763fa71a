import { describe, expect, test } from '@jest/globals';
import {
  EDITION_2023,
  editionFor,
  EDITIONS,
  normaliseName,
  points,
  scaleRowsOf,
  year,
} from '../../src/rules';

const LONGEST_SHORT_NAME = 60;

describe.each(EDITIONS.map((edition) => [edition.fromYear, edition] as const))(
  'the edition from %i',
  (_fromYear, edition) => {
    test('has a code once, and both languages everywhere', () => {
      const codes = edition.rows.map((row) => row.code);
      expect(new Set(codes).size).toBe(codes.length);
      const blank = edition.rows.flatMap((row) =>
        Object.entries(row).filter(([, value]) => String(value).trim() === ''),
      );
      expect(blank).toEqual([]);
    });

    test('has short names of at most 60 characters', () => {
      const lengths = edition.rows.flatMap((row) => [row.shortRu.length, row.shortKk.length]);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_SHORT_NAME);
    });

    test('has no key that belongs to two forms', () => {
      const owners = new Map<string, Set<string>>();
      for (const row of edition.rows) {
        for (const name of [row.code, row.shortRu, row.shortKk, row.fullRu, row.fullKk]) {
          const key = normaliseName(name);
          owners.set(key, (owners.get(key) ?? new Set()).add(row.code));
        }
      }
      expect([...owners.values()].filter((codes) => codes.size > 1)).toEqual([]);
    });

    test('writes Russian and Kazakh words without a Latin letter among them', () => {
      const texts = edition.rows.flatMap((row) => Object.values(row).map(String));
      const mixed = texts.flatMap((text) =>
        (text.match(/[\p{L}\d]+/gu) ?? []).filter(
          (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\d]/u.test(word),
        ),
      );
      expect(mixed).toEqual([]);
    });
  },
);

describe('the edition of a reporting year', () => {
  test.each([2023, 2024, 2026, 2099])('%i is the one of 2023', (y) => {
    expect(editionFor(year(y))).toBe(EDITION_2023);
  });

  test.each([2022, 2000])('%i is none, because the rules were not in force', (y) => {
    expect(editionFor(year(y))).toBeUndefined();
  });
});

describe('the table of the scale', () => {
  test('has the rows of the edition from its year onward', () => {
    const rows = scaleRowsOf([EDITION_2023]);
    expect(rows.map((row) => row.code).join(' ')).toBe('1 2 3 4 5 6 7 8 9 10а 10б 11 12 13');
    expect(rows.every((row) => row.fromYear === 2023 && row.toYear === undefined)).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'code',
      'shortRu',
      'shortKk',
      'fullRu',
      'fullKk',
      'points',
      'clause',
      'fromYear',
      'toYear',
    ]);
  });

  test('closes an edition with the year before the next one begins', () => {
    const amended = { ...EDITION_2023, fromYear: year(2028), requiredPoints: points(12) };
    const rows = scaleRowsOf([EDITION_2023, amended]);
    expect(rows).toHaveLength(28);
    expect(rows.slice(0, 14).every((row) => row.fromYear === 2023 && row.toYear === 2027)).toBe(
      true,
    );
    expect(rows.slice(14).every((row) => row.fromYear === 2028 && row.toYear === undefined)).toBe(
      true,
    );
  });
});
