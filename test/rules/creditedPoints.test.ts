import { describe, expect, test } from '@jest/globals';
import { creditedPoints, points } from '../../src/rules';
import { POLICY } from './build';

const WAIVED = { evidenceRequired: false };

describe('credited points', () => {
  test('are the claimed points when a document is named', () => {
    const input = { claimed: points(3), evidence: 'сертификат.pdf' };
    expect(creditedPoints(input, POLICY)).toBe(3);
    expect(creditedPoints({ ...input, decision: 'credited' }, POLICY)).toBe(3);
  });

  test.each(['', '  ', '\u00a0'])('are 0 when the document is %p', (evidence) => {
    expect(creditedPoints({ claimed: points(3), evidence }, POLICY)).toBe(0);
    expect(creditedPoints({ claimed: points(3), evidence, decision: 'credited' }, POLICY)).toBe(0);
  });

  test('are the claimed points without a document where the setting waives it', () => {
    expect(creditedPoints({ claimed: points(3), evidence: '' }, WAIVED)).toBe(3);
  });

  test('are the decided points, more or fewer, even 0, document or not', () => {
    const claimed = points(2);
    expect(creditedPoints({ claimed, evidence: 'a', decidedPoints: points(5) }, POLICY)).toBe(5);
    expect(creditedPoints({ claimed, evidence: 'a', decidedPoints: points(0) }, POLICY)).toBe(0);
    expect(creditedPoints({ claimed, evidence: '', decidedPoints: points(1) }, POLICY)).toBe(1);
  });

  test('are the decided points where the scale gives none', () => {
    expect(creditedPoints({ evidence: 'a', decidedPoints: points(4) }, POLICY)).toBe(4);
    expect(creditedPoints({ evidence: 'a' }, POLICY)).toBe(0);
  });

  test('are 0 when rejected, whatever points were decided', () => {
    const rejected = { claimed: points(2), evidence: 'a', decision: 'rejected' } as const;
    expect(creditedPoints(rejected, POLICY)).toBe(0);
    expect(creditedPoints({ ...rejected, decidedPoints: points(5) }, WAIVED)).toBe(0);
  });
});
