import { describe, expect, test } from '@jest/globals';
import { knownDay, memberYear, points, year } from '../../src/rules';
import { activity, memberYearInput, memberYearOf, POLICY, repeat } from './build';

const WHOLE_YEAR = { from: knownDay('2026-01-01'), to: knownDay('2026-12-31') };
const PART = { from: knownDay('2026-03-01'), to: knownDay('2026-10-31') };

describe('a member-year', () => {
  test('does not exist outside the membership', () => {
    const joinsLater = { since: knownDay('2027-01-01') };
    const leftBefore = { until: knownDay('2025-12-31') };
    expect(memberYear(memberYearInput({ membership: joinsLater }))).toBeUndefined();
    expect(memberYear(memberYearInput({ membership: leftBefore }))).toBeUndefined();
  });

  test('counts the activities of its year alone and names their place in the list', () => {
    const result = memberYearOf({
      activities: [
        activity({ date: knownDay('2025-12-31') }),
        activity({ date: knownDay('2026-01-01') }),
        activity({ date: undefined, decidedPoints: points(5) }),
        activity({ date: knownDay('2026-12-31'), form: '4' }),
        activity({ date: knownDay('2027-01-01') }),
      ],
    });
    expect(result.activities.map(({ index }) => index)).toEqual([1, 3]);
    expect(result.credited).toBe(5);
    expect(result.creditedSteps).toEqual([
      {
        code: 'activity-credited',
        clause: 'reportingYear',
        delta: 2,
        values: { index: 1, code: '2', points: 2 },
      },
      {
        code: 'activity-credited',
        clause: 'reportingYear',
        delta: 3,
        values: { index: 3, code: '4', points: 3 },
      },
    ]);
  });

  test('keeps claimed and credited points apart', () => {
    const result = memberYearOf({
      activities: [
        activity({ decision: 'rejected' }),
        activity({ form: '8' }),
        activity({ form: 'Йога' }),
      ],
    });
    expect([result.claimed, result.credited, result.shortfall]).toEqual([8, 6, 4]);
  });

  test('counts an activity outside the membership or inside an exemption and notes it', () => {
    const result = memberYearOf({
      membership: { since: knownDay('2026-02-01'), until: knownDay('2026-11-30') },
      exemptions: [PART],
      activities: [
        activity({ date: knownDay('2026-01-31') }),
        activity({ date: knownDay('2026-12-01') }),
        activity({ date: knownDay('2026-05-05') }),
      ],
    });
    expect(result.credited).toBe(6);
    expect(result.notes).toEqual([
      'joined-in-year',
      'left-in-year',
      'partly-exempt',
      'activity-before-membership',
      'activity-after-membership',
      'activity-in-exemption',
    ]);
  });

  test('notes nothing about activities on the first and the last day of membership', () => {
    const result = memberYearOf({
      membership: { since: knownDay('2026-02-01'), until: knownDay('2026-11-30') },
      activities: [
        activity({ date: knownDay('2026-02-01') }),
        activity({ date: knownDay('2026-11-30') }),
      ],
    });
    expect(result.notes).toEqual(['joined-in-year', 'left-in-year']);
  });

  test('notes what has to be looked at in the activities, each thing once', () => {
    const result = memberYearOf({
      activities: [
        ...repeat(2, activity({ evidence: ' ' })),
        activity({ form: 'Йога' }),
        activity({ form: '' }),
        activity({ form: '13', decision: 'credited' }),
        activity({ form: '10б' }),
      ],
    });
    expect(result.notes).toEqual([
      'activity-without-evidence',
      'activity-unknown-form',
      'activity-undecided-other',
      'legal-education',
    ]);
  });

  test('notes nothing about activities that are settled', () => {
    const result = memberYearOf({
      activities: [
        activity({ form: 'Йога', evidence: '', decision: 'rejected' }),
        activity({ form: '13', decidedPoints: points(2) }),
      ],
    });
    expect(result.notes).toEqual([]);
    expect(result.credited).toBe(2);
  });

  test('asks for nothing when exemptions cover the membership time together', () => {
    const result = memberYearOf({
      membership: { since: knownDay('2026-07-01') },
      exemptions: [
        { from: knownDay('2026-01-01'), to: knownDay('2026-08-31') },
        { from: knownDay('2026-09-01') },
      ],
    });
    expect([result.status, result.norm, result.shortfall]).toEqual(['exempt', 0, 0]);
    expect([result.exemptDays, result.membershipDays]).toEqual([184, 184]);
    expect(result.notes).toEqual(['joined-in-year']);
  });

  test('is not exempt by days before the membership began', () => {
    const result = memberYearOf({
      membership: { since: knownDay('2026-07-01') },
      exemptions: [{ from: knownDay('2026-01-01'), to: knownDay('2026-06-30') }],
    });
    expect([result.status, result.norm, result.exemptDays]).toEqual(['short', 10, 0]);
  });

  test('takes the individual norm instead of the minimum', () => {
    const result = memberYearOf({
      exemptions: [PART],
      individualNorm: points(4),
      activities: repeat(2, activity()),
    });
    expect([result.status, result.norm, result.shortfall]).toEqual(['met', 4, 0]);
    expect(result.notes).toEqual(['partly-exempt', 'individual-norm', 'activity-in-exemption']);
    expect(result.normSteps).toEqual([
      { code: 'required-points', clause: 'minimum', delta: 10, values: { points: 10 } },
      { code: 'individual-norm', clause: 'exemption', delta: -6, values: { points: 4 } },
    ]);
  });

  test('takes the individual norm also for someone exempt all year', () => {
    const result = memberYearOf({ exemptions: [WHOLE_YEAR], individualNorm: points(2) });
    expect([result.status, result.norm, result.shortfall]).toEqual(['exempt', 2, 2]);
  });

  test('takes an individual norm of 0 as recorded', () => {
    const result = memberYearOf({ exemptions: [PART], individualNorm: points(0) });
    expect([result.status, result.norm]).toEqual(['met', 0]);
  });

  test('explains why an exempt consultant owes nothing', () => {
    expect(memberYearOf({ exemptions: [WHOLE_YEAR] }).normSteps).toEqual([
      { code: 'required-points', clause: 'minimum', delta: 10, values: { points: 10 } },
      { code: 'exempt-whole-membership', clause: 'exemption', delta: -10, values: { days: 365 } },
    ]);
  });

  test('needs all 366 days of a leap year to be exempt', () => {
    const leap = { year: year(2028), today: knownDay('2029-01-10') };
    const almost = { from: knownDay('2028-01-01'), to: knownDay('2028-12-30') };
    expect(memberYearOf({ ...leap, exemptions: [almost] }).status).toBe('decide');
    expect(memberYearOf({ ...leap, exemptions: [{ from: almost.from }] }).status).toBe('exempt');
  });

  test('follows the required points of the policy', () => {
    const policy = { ...POLICY, evidenceRequired: false, required: points(12) };
    const result = memberYearOf({ policy, activities: [activity({ form: '8', evidence: '' })] });
    expect([result.norm, result.credited, result.shortfall]).toEqual([12, 6, 6]);
    expect(result.notes).toEqual(['activity-without-evidence']);
  });
});
