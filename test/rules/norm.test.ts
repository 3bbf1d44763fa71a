import { describe, expect, test } from '@jest/globals';
import type { MemberYearInput } from '../../src/rules';
import { knownDay, membershipMonths, points, suggestNorm, year } from '../../src/rules';
import { memberYearOf, POLICY } from './build';

const period = (from: string, to: string) => ({ from: knownDay(from), to: knownDay(to) });
const LEAVE = [period('2026-03-01', '2026-10-31')];
const JOINED = { membership: { since: knownDay('2026-12-20') } };

const normIn = (
  policy: Partial<MemberYearInput['policy']>,
  more: Partial<MemberYearInput> = {},
) => {
  const { norm, status, notes } = memberYearOf({ policy: { ...POLICY, ...policy }, ...more });
  return [norm, status, notes.filter((note) => note !== 'activity-in-exemption')];
};

describe('an exemption for part of the year (D44)', () => {
  test('leaves the norm as it is until somebody decides', () => {
    expect(normIn({}, { exemptions: LEAVE })).toEqual([10, 'decide', ['partly-exempt']]);
  });

  test('lowers it by months, rounded up, where the chamber says so', () => {
    expect(normIn({ partialExemption: 'prorata' }, { exemptions: LEAVE })).toEqual([
      4,
      'short',
      ['partly-exempt'],
    ]);
  });

  test('counts a month that is exempt in part as one of duty', () => {
    const exemptions = [period('2026-03-02', '2026-10-31')];
    expect(normIn({ partialExemption: 'prorata' }, { exemptions })[0]).toBe(5);
  });

  test('asks for nothing from so many months on, where the chamber says so', () => {
    const policy = { partialExemption: 'waiver' } as const;
    expect(normIn(policy, { exemptions: LEAVE })).toEqual([0, 'exempt', ['partly-exempt']]);
    expect(normIn({ ...policy, waiverMonths: 9 }, { exemptions: LEAVE })[0]).toBe(10);
  });

  test('changes nothing, and nobody has to decide, where the chamber says so', () => {
    const [norm, status] = normIn({ partialExemption: 'none' }, { exemptions: LEAVE });
    expect([norm, status]).toEqual([10, 'short']);
  });

  test('gives way to an individual norm in every mode', () => {
    for (const partialExemption of ['manual', 'prorata', 'waiver', 'none'] as const) {
      const more = { exemptions: LEAVE, individualNorm: points(3) };
      expect(normIn({ partialExemption }, more).slice(0, 2)).toEqual([3, 'short']);
    }
  });
});

describe('joining in the year (D45)', () => {
  test('leaves the full norm with a note', () => {
    expect(normIn({}, JOINED)).toEqual([10, 'short', ['joined-in-year']]);
  });

  test.each([
    ['prorata', '2026-12-20', 1],
    ['prorata', '2026-07-15', 5],
    ['exempt', '2026-01-01', 0],
    ['exempt-after', '2026-09-30', 10],
    ['exempt-after', '2026-10-01', 0],
  ] as const)('with %s and joining on %s asks for %i', (joinYear, since, norm) => {
    expect(normIn({ joinYear }, { membership: { since: knownDay(since) } })[0]).toBe(norm);
  });

  test('in an earlier year changes nothing', () => {
    const membership = { since: knownDay('2025-12-31') };
    expect(normIn({ joinYear: 'exempt' }, { membership })[0]).toBe(10);
  });
});

describe('the suggestion of a norm (D44, D45)', () => {
  test('shows its arithmetic and adds up', () => {
    const months = membershipMonths({}, LEAVE, year(2026));
    const suggestion = suggestNorm(points(10), months);
    expect(suggestion).toMatchObject({
      norm: 4,
      steps: [
        { code: 'required-points', delta: 10 },
        { code: 'norm-by-months', delta: -6, values: { required: 10, months: 4, points: 4 } },
      ],
    });
  });

  test('is none where no month is exempt and nobody joined', () => {
    expect(suggestNorm(points(10), membershipMonths({}, [], year(2026)))).toBeUndefined();
  });
});
