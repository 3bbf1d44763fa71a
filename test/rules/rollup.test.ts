import { describe, expect, test } from '@jest/globals';
import { InvariantError, knownDay, points, rollup, year } from '../../src/rules';
import type { MemberYearInput, Rollup, RollupEntry } from '../../src/rules';
import { activity, memberYearOf, repeat, SCALE } from './build';

function entry(key: string, differences: Partial<MemberYearInput> = {}): RollupEntry {
  return { key, memberYear: memberYearOf(differences) };
}

function rollupOf(...entries: RollupEntry[]): Rollup {
  return rollup(entries, SCALE, year(2026));
}

const EARNED = repeat(5, activity());

describe('the rollup', () => {
  test('of nobody has a zero for every form', () => {
    const result = rollupOf();
    expect(result.forms.map((form) => form.code).join(' ')).toBe(
      '1 2 3 4 5 6 7 8 9 10а 10б 11 12 13',
    );
    expect(
      result.forms.every((form) => form.activities + form.participants + form.points === 0),
    ).toBe(true);
    expect(result.totals.members).toBe(0);
    expect(result.controls.every((control) => control.holds)).toBe(true);
  });

  test('counts every status', () => {
    const exempt = { exemptions: [{ from: knownDay('2026-01-01') }] };
    const partlyExempt = { exemptions: [{ from: knownDay('2026-06-01') }] };
    const result = rollupOf(
      entry('met', { activities: EARNED }),
      entry('met too', { activities: EARNED }),
      entry('short'),
      entry('in progress', { today: knownDay('2026-12-31') }),
      entry('exempt', exempt),
      entry('decide', partlyExempt),
      entry('left', { membership: { until: knownDay('2026-05-01') }, activities: [activity()] }),
    );
    expect(result.totals).toEqual({
      members: 7,
      obliged: 5,
      met: 2,
      short: 1,
      inProgress: 1,
      decide: 1,
      exempt: 1,
      left: 1,
      credited: 22,
    });
    expect(result.controls).toEqual([
      { code: 'members', left: 7, right: 7, holds: true },
      { code: 'obliged', left: 5, right: 5, holds: true },
      { code: 'points-by-form', left: 22, right: 22, holds: true },
      { code: 'points-by-member', left: 22, right: 22, holds: true },
    ]);
  });

  test('counts a participant once and only activities that earned points', () => {
    const { forms, uncounted } = rollupOf(
      entry('А', { activities: [activity(), activity(), activity({ form: '10б' })] }),
      entry('Б', {
        activities: [activity(), activity({ evidence: '' }), activity({ form: '13' })],
      }),
    );
    expect(forms.filter((form) => form.activities > 0)).toEqual([
      { code: '2', activities: 3, participants: 2, points: 6 },
      { code: '10б', activities: 1, participants: 1, points: 5 },
    ]);
    expect(uncounted).toBe(2);
  });

  test('puts points decided for an unrecognised form in a row without a code', () => {
    const yoga = activity({ form: 'Йога', decidedPoints: points(2) });
    const { forms, controls } = rollupOf(entry('А', { activities: [yoga, activity()] }));
    expect(forms).toHaveLength(15);
    expect(forms.at(-1)).toEqual({ code: '', activities: 1, participants: 1, points: 2 });
    expect(controls.every((control) => control.holds)).toBe(true);
  });

  test('says when the points of a member do not agree with the activities', () => {
    const broken = { ...memberYearOf({ activities: EARNED }), credited: points(11) };
    const { controls } = rollupOf({ key: 'А', memberYear: broken });
    expect(controls.filter((control) => !control.holds)).toEqual([
      { code: 'points-by-member', left: 11, right: 10, holds: false },
    ]);
  });

  test('of member-years of another year is a bug', () => {
    const other = entry('А', { year: year(2025) });
    expect(() => rollupOf(other)).toThrow(InvariantError);
  });
});
