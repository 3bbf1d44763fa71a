import { describe, expect, test } from '@jest/globals';
import type { Activity, AwardPolicy } from '../../src/rules';
import { knownDay } from '../../src/rules';
import { activity, memberYearOf, POLICY } from './build';

const yearOf = (activities: Activity[], award: Partial<AwardPolicy> = {}) => {
  const policy = { ...POLICY, award: { ...POLICY.award, ...award } };
  const { credited, activities: scored, notes } = memberYearOf({ activities, policy });
  const said = scored.map(({ score }) =>
    score.creditedSteps.map(({ code }) => code).filter((code) => code.startsWith('award')),
  );
  return { credited, said, notes };
};

const teaching = (organiser: string, day: string) =>
  activity({ form: '7', organiser, date: knownDay(day) });

describe('points per what', () => {
  test('a continuing thing is awarded once for an institution; again it is credited, and said (D39)', () => {
    const { credited, said, notes } = yearOf([
      teaching('КазНУ', '2026-11-01'),
      teaching('КАЗНУ ', '2026-03-01'),
      teaching('ЕНУ', '2026-05-01'),
    ]);
    expect(credited).toBe(9);
    expect(said).toEqual([['award-repeated'], [], []]);
    expect(notes).toContain('award-exceeded');
  });

  test('separate seminars are awarded each (D39, D65)', () => {
    expect(
      yearOf([activity(), activity(), activity({ form: '11' }), activity({ form: '11' })]),
    ).toMatchObject({
      credited: 6,
      said: [[], [], [], []],
      notes: [],
    });
  });

  test('a form may be awarded once a year by the chamber (D39)', () => {
    expect(yearOf([activity(), activity()], { oncePerYear: ['2'] }).said).toEqual([
      [],
      ['award-repeated'],
    ]);
  });

  test('there is no limit unless the chamber sets one, and beyond it points are credited and said (D40)', () => {
    const talks = Array.from({ length: 10 }, () => activity({ form: '12' }));
    expect(yearOf(talks)).toMatchObject({ credited: 10, notes: [] });
    const capped = yearOf(talks, { caps: { '12': 8 } });
    expect(capped.credited).toBe(10);
    expect(capped.said.flat()).toEqual(['award-over-cap', 'award-over-cap']);
  });

  test('legal education counts five points each time, with a limit of its own where the chamber sets it (D29)', () => {
    const lessons = [activity({ form: '10б' }), activity({ form: '10б' })];
    expect(yearOf(lessons)).toMatchObject({ credited: 10, notes: ['legal-education'] });
    expect(yearOf(lessons, { caps: { '10б': 5 } }).said).toEqual([[], ['award-over-cap']]);
  });

  test('what earns nothing exceeds nothing', () => {
    const rejected = activity({ form: '12', decision: 'rejected' });
    const { said } = yearOf([rejected, activity({ form: '12' })], { caps: { '12': 1 } });
    expect(said).toEqual([[], []]);
  });
});
