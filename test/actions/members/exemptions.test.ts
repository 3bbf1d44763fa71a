import { describe, expect, test } from '@jest/globals';
import {
  endExemption,
  normSuggestion,
  readExemption,
  recordExemption,
  scoreRegister,
  setIndividualNorm,
  type ExemptionInput,
} from '../../../src/actions';
import { decode, type Snapshot } from '../../../src/register';
import { invariant, knownDay } from '../../../src/rules';
import { planned } from '../../builders/planned';
import { member } from '../../builders/rows';
import { day, snapshotOf } from '../../builders/snapshot';
import { after, by, codeOf, IVANOV, reviewIn, Y2026 } from '../review/stage';

const start = snapshotOf({
  members: [member({ since: day('2020-01-15') })],
  exemptions: [
    {
      member: IVANOV,
      basis: 'приостановление деятельности',
      from: day('2026-03-01'),
      to: day('2026-04-30'),
      document: 'Приказ 1',
    },
  ],
});

const input = (more: Partial<ExemptionInput> = {}): ExemptionInput => ({
  member: IVANOV,
  basis: 'childcare',
  from: '01.06.2026',
  to: '31.10.2026',
  document: 'Приказ № 5 от 20.05.2026',
  notPractising: true,
  ...more,
});

const codes = (more: Partial<ExemptionInput>) =>
  readExemption(input(more), decode(start).register).problems.map(({ code }) => code);

const resultIn = (snapshot: Snapshot) => reviewIn(snapshot).scored.result;

describe('an exemption', () => {
  test('needs basis, days, document, and that the person does not practise (R27, D48)', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ basis: '', from: '', document: ' ', notPractising: false })).toEqual([
      'exemption-basis-missing',
      'exemption-from-unreadable',
      'exemption-document-missing',
      'exemption-practising',
    ]);
    expect(codes({ member: 'Никто', to: 'потом' })).toEqual([
      'exemption-member-unknown',
      'exemption-to-unreadable',
    ]);
    expect(codes({ to: '01.05.2026' })).toEqual(['exemption-reversed']);
    expect(codeOf(recordExemption(start, input({ document: '' }), by()))).toBe('input-errors');
  });

  test('may run on, overlap another and go beyond the membership, and says so', () => {
    expect(codes({ from: '15.04.2026', to: '' })).toEqual(['exemption-overlaps']);
    expect(codes({ from: '01.01.2019' })).toEqual([
      'exemption-overlaps',
      'exemption-outside-membership',
    ]);
    const same = { basis: 'suspension', from: '01.03.2026', to: '30.04.2026' } as const;
    expect(codes(same)).toEqual(['exemption-same']);
  });

  test('asks for a decision on the norm, which stays ten until then (D44)', () => {
    const entered = after(start, recordExemption(start, input(), by()));
    expect(resultIn(entered)).toMatchObject({ norm: 10, status: 'decide' });
    expect(decode(entered).register.log).toMatchObject([
      { event: 'exemption-entered', reason: 'Приказ № 5 от 20.05.2026' },
    ]);
  });

  test('for the whole year leaves no report due (R27, D48)', () => {
    const whole = input({ from: '01.12.2025', to: '' });
    const entered = after(start, recordExemption(start, whole, by()));
    expect(resultIn(entered)).toMatchObject({ norm: 0, status: 'exempt' });
    expect(reviewIn(entered)).toMatchObject({ duty: 'exempt', isClear: false });
  });

  test('that runs on is ended by a day', () => {
    const running = after(start, recordExemption(start, input({ to: '' }), by()));
    const row = decode(running).register.exemptions[1];
    invariant(row, 'Nothing entered');
    const ended = after(running, endExemption(running, row.place, knownDay('2026-09-30'), by()));
    expect(decode(ended).register.exemptions[1]?.to).toBe(knownDay('2026-09-30'));
    const twice = endExemption(ended, row.place, knownDay('2026-09-30'), by());
    expect(planned(twice).plan).toEqual([]);
    expect(codeOf(endExemption(ended, row.place, knownDay('2026-01-30'), by()))).toBe(
      'input-errors',
    );
  });
});

describe('an individual norm', () => {
  const entered = after(start, recordExemption(start, input(), by()));
  const set = (norm: number | undefined, reason = 'Два отпуска') =>
    setIndividualNorm(entered, { member: IVANOV, year: Y2026, norm, reason }, by());

  test('is suggested by months, with the arithmetic, and decided by a person (D44)', () => {
    const { register } = decode(entered);
    const [scored] = scoreRegister(register, { year: Y2026, today: by().today }).members;
    invariant(scored, 'Nobody');
    expect(normSuggestion(scored, register)).toMatchObject({
      norm: 5,
      steps: [{ delta: 10 }, { delta: -5, values: { months: 5, required: 10, points: 5 } }],
    });
    expect(resultIn(entered).norm).toBe(10);
  });

  test('holds with its reason, and never without (D44, D45)', () => {
    const decided = after(entered, set(5));
    expect(resultIn(decided)).toMatchObject({ norm: 5, status: 'short' });
    expect(decode(decided).register.log.at(-1)).toMatchObject({
      event: 'norm-set',
      before: '—',
      after: '5',
      reason: 'Два отпуска',
    });
    expect(codeOf(set(5, ' '))).toBe('need-reason');
    expect(codeOf(set(2.5))).toBe('points-unreadable');
  });

  test('is taken back with a reason, and repeats nothing', () => {
    const decided = after(entered, set(5));
    const input = { member: IVANOV, year: Y2026, reason: 'Два отпуска' };
    expect(planned(setIndividualNorm(decided, { ...input, norm: 5 }, by())).plan).toEqual([]);
    const back = after(decided, setIndividualNorm(decided, { ...input, reason: 'Ошибка' }, by()));
    expect(resultIn(back)).toMatchObject({ norm: 10, status: 'decide' });
  });
});
