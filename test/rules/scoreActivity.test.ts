import { describe, expect, test } from '@jest/globals';
import { claimedPoints, knownDay, points, scoreActivity } from '../../src/rules';
import type { Activity, ScaleRow } from '../../src/rules';
import { activity, POLICY, SCALE, scaleRow } from './build';

function score(differences: Partial<Activity>, scale: readonly ScaleRow[] = SCALE) {
  return scoreActivity(activity(differences), scale, POLICY);
}

describe('the score of an activity', () => {
  test('is the points of its form', () => {
    const result = score({ form: 'Статья в СМИ' });
    expect(result.row?.code).toBe('11');
    expect(result.claimed).toBe(1);
    expect(result.credited).toBe(1);
    expect(result.problem).toBeUndefined();
  });

  test.each([
    ['no-form', { form: ' ' }],
    ['no-form', { form: '', date: undefined }],
    ['no-date', { date: undefined }],
    ['no-scale', { date: knownDay('2022-12-31') }],
    ['unknown-form', { form: 'Йога' }],
  ] as const)('says %s, claims nothing and credits nothing', (problem, differences) => {
    expect(score(differences)).toEqual({
      problem,
      credited: 0,
      claimedSteps: [],
      creditedSteps: [],
    });
    expect(claimedPoints(activity(differences), SCALE)).toBeUndefined();
  });

  test('says that a name stands for two forms', () => {
    const scale = [scaleRow({ code: '14' }), scaleRow({ code: '15' })];
    expect(score({ form: 'Семинар' }, scale).problem).toBe('ambiguous-form');
  });

  test('is the decided points although the form is unknown', () => {
    const result = score({ form: 'Йога', decidedPoints: points(2) });
    expect(result.problem).toBe('unknown-form');
    expect(result.claimed).toBeUndefined();
    expect(result.credited).toBe(2);
    expect(result.creditedSteps).toEqual([
      { code: 'decided-points', clause: 'form', delta: 2, values: { points: 2, claimed: 0 } },
    ]);
  });

  test('explains the claimed points by the scale of the year', () => {
    expect(score({ form: '8' }).claimedSteps).toEqual([
      {
        code: 'scale-points',
        clause: 'scale',
        delta: 6,
        values: { code: '8', year: 2026, points: 6 },
      },
    ]);
  });

  test('explains the claimed points as credited', () => {
    expect(score({ form: '8' }).creditedSteps).toEqual([
      { code: 'claimed', clause: 'scale', delta: 6, values: { points: 6 } },
    ]);
  });

  test.each([
    ['rejected', 'form', -3, { decision: 'rejected' }],
    ['no-evidence', 'evidence', -3, { evidence: '' }],
    ['decided-points', 'form', -1, { decidedPoints: points(2) }],
  ] as const)('explains %s by its clause', (code, clause, delta, differences) => {
    const { credited, creditedSteps } = score({ form: '4', ...differences });
    expect(creditedSteps).toEqual([
      { code: 'claimed', clause: 'scale', delta: 3, values: { points: 3 } },
      { code, clause, delta, values: { points: credited, claimed: 3 } },
    ]);
  });

  test('explains that the document was waived', () => {
    const waived = scoreActivity(activity({ evidence: '' }), SCALE, { evidenceRequired: false });
    expect(waived.credited).toBe(2);
    expect(waived.creditedSteps.map((step) => [step.code, step.delta])).toEqual([
      ['claimed', 2],
      ['evidence-waived', 0],
    ]);
  });
});
