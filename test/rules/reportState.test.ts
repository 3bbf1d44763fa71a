import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportState, ReportStep, StepGiven } from '../../src/rules';
import { missingFor, REPORT_TRANSITIONS, stateAfter, stepsFrom } from '../../src/rules';

const EVERYTHING: StepGiven = {
  hasDay: true,
  hasPerson: true,
  remarks: 'нет документа',
  position: 'документ сдан в январе',
  comment: 'документа в папке нет',
  reason: 'ошибка',
  checklist: { conforms: true, documents: true },
};

const stepsOf = (state: ReportState) => stepsFrom(state).map(({ step }) => step);

describe('the states of a report', () => {
  test('go from not filed to accepted, with remarks and their correction between (R10, R11)', () => {
    const way: [ReportStep, ReportState][] = [
      ['file', 'filed'],
      ['remark', 'remarks'],
      ['correct', 'corrected'],
      ['accept', 'accepted'],
    ];
    let state: ReportState = 'not-filed';
    for (const [step, next] of way) {
      const after = stateAfter(step, state, EVERYTHING);
      expect(after).toBe(next);
      state = after ?? state;
    }
  });

  test('let the consultant disagree with remarks instead of correcting them (D6)', () => {
    expect(stepsOf('remarks')).toEqual(['remark', 'correct', 'disagree', 'withdraw']);
    expect(stateAfter('disagree', 'remarks', EVERYTHING)).toBe('dispute');
    expect(stepsOf('dispute')).toContain('correct');
  });

  test("keep the consultant's own argument, which the form has no place for (D60)", () => {
    expect(missingFor('disagree', 'remarks', { ...EVERYTHING, position: ' ' })).toEqual([
      'position',
    ]);
  });

  test('need a comment to accept a disputed report, and only then (R38)', () => {
    const { comment: _none, ...given } = EVERYTHING;
    expect(missingFor('accept', 'dispute', given)).toEqual(['comment']);
    expect(missingFor('accept', 'filed', given)).toEqual([]);
  });

  test('need remarks to be written (R11)', () => {
    expect(missingFor('remark', 'filed', { remarks: '' })).toEqual(['remarks']);
  });

  test('need the checklist, the day and the person for accepting (R36, R37)', () => {
    expect(missingFor('accept', 'filed', {})).toEqual(['conforms', 'documents', 'day', 'person']);
    const half = { ...EVERYTHING, checklist: { conforms: true, documents: false } };
    expect(stateAfter('accept', 'filed', half)).toBeUndefined();
  });

  test('leave points and the checking of reports to the responsible person (D52)', () => {
    const consultants = REPORT_TRANSITIONS.filter(({ by }) => by === 'consultant');
    expect(consultants.map(({ step }) => step)).toEqual(['file', 'correct', 'disagree']);
  });

  test('have no way to accepted without the checklist', () => {
    const anyGiven = fc.record<StepGiven>({
      hasDay: fc.boolean(),
      hasPerson: fc.boolean(),
      remarks: fc.constantFrom('', 'a'),
      position: fc.constantFrom('', 'a'),
      comment: fc.constantFrom('', 'a'),
      reason: fc.constantFrom('', 'a'),
      checklist: fc.record({ conforms: fc.boolean(), documents: fc.boolean() }),
    });
    const anyStep = fc.constantFrom(...REPORT_TRANSITIONS.map(({ step }) => step));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyStep, anyGiven), { maxLength: 30 }), (walk) => {
        let state: ReportState = 'not-filed';
        for (const [step, given] of walk) {
          const after = stateAfter(step, state, given);
          if (after === 'accepted' && state !== 'accepted') {
            expect(given.checklist).toEqual({ conforms: true, documents: true });
            if (state === 'dispute') expect(given.comment).toBe('a');
          }
          state = after ?? state;
        }
      }),
    );
  });
});
