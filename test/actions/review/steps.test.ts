import { describe, expect, test } from '@jest/globals';
import { takeReportStep, type ReportStepInput } from '../../../src/actions';
import { decode, type Snapshot } from '../../../src/register';
import { isoDay, knownDay, year } from '../../../src/rules';
import { planned } from '../../builders/planned';
import { activity, member } from '../../builders/rows';
import { day, snapshotOf } from '../../builders/snapshot';
import { after, BOTH_TICKED, by, codeOf, IVANOV, reviewIn, Y2026 } from './stage';

const start = snapshotOf({ members: [member()], activities: [activity()] });

const step = (
  snapshot: Snapshot,
  input: Partial<ReportStepInput> & Pick<ReportStepInput, 'step'>,
  day = '2027-02-20',
) => takeReportStep(snapshot, { member: IVANOV, year: Y2026, ...input }, by(day));

const take = (...args: Parameters<typeof step>) => after(args[0], step(...args));
const filed = take(start, { step: 'file', day: knownDay('2027-02-10') });
const remarked = take(filed, { step: 'remark', text: 'Нет справки' });

describe('a step of a report', () => {
  test('makes its row where there is none, and keeps the day it was filed (R10)', () => {
    const [report] = decode(filed).register.reports;
    expect(report).toMatchObject({ member: IVANOV, year: 2026, state: 'filed' });
    expect(report?.filed && isoDay(report.filed)).toBe('2027-02-10');
    expect(reviewIn(filed)).toMatchObject({ state: 'filed', filing: 'on-time', duty: 'due' });
  });

  test('is written into the log with who, what, from which state to which', () => {
    expect(decode(remarked).register.log).toMatchObject([
      { who: 'Сапарова Г.', event: 'report-filed', before: 'не сдан', after: 'сдан' },
      { event: 'report-remarked', before: 'сдан', after: 'замечания', reason: 'Нет справки' },
    ]);
    expect(decode(remarked).issues).toEqual([]);
  });

  test('shows a report that came after the last day as late (D4, D5)', () => {
    expect(reviewIn(take(start, { step: 'file', day: knownDay('2027-02-15') })).filing).toBe(
      'on-time',
    );
    const late = take(start, { step: 'file', day: knownDay('2027-02-16') });
    expect(reviewIn(late).filing).toBe('late');
    const exclusive = snapshotOf({
      members: [member()],
      settings: { reportDeadlineInclusive: 'нет' },
    });
    const onDay = take(exclusive, { step: 'file', day: knownDay('2027-02-15') });
    expect(reviewIn(onDay).filing).toBe('late');
  });

  test('moves the last day from a Sunday only where the chamber says so (D54)', () => {
    const input = { step: 'file', year: year(2025), day: knownDay('2026-02-16') } as const;
    const filingIn = (shiftIfDayOff: string) => {
      const before = snapshotOf({ members: [member()], settings: { shiftIfDayOff } });
      const { register } = decode(take(before, input, '2026-02-20'));
      return [register.settings.shiftIfDayOff, register.reports[0]?.filed];
    };
    expect(filingIn('да')).toEqual([true, knownDay('2026-02-16')]);
    expect(filingIn('нет')).toEqual([false, knownDay('2026-02-16')]);
  });

  test('is refused where the report is not in a state for it', () => {
    expect(step(start, { step: 'accept', checklist: BOTH_TICKED })).toMatchObject({
      code: 'step-not-allowed',
      values: { state: 'не сдан' },
    });
    expect(codeOf(step(remarked, { step: 'accept', checklist: BOTH_TICKED }))).toBe(
      'step-not-allowed',
    );
    expect(codeOf(step(filed, { step: 'file' }))).toBe('step-not-allowed');
  });

  test('is refused without what it needs (R11, R36, R38)', () => {
    expect(codeOf(step(filed, { step: 'remark' }))).toBe('need-remarks');
    expect(codeOf(step(remarked, { step: 'disagree', text: ' ' }))).toBe('need-position');
    expect(codeOf(step(filed, { step: 'accept' }))).toBe('need-conforms');
    const half = { conforms: true, documents: false };
    expect(codeOf(step(filed, { step: 'accept', checklist: half }))).toBe('need-documents');
    expect(codeOf(step(start, { step: 'file', day: knownDay('2027-03-01') }))).toBe('need-day');
    expect(codeOf(step(start, { step: 'file', member: 'Никто' }))).toBe('member-unknown');
  });

  test('keeps earlier remarks when further ones are made', () => {
    const again = take(remarked, { step: 'remark', text: 'Нет программы' });
    expect(decode(again).register.reports[0]?.remarks).toBe('Нет справки\nНет программы');
    const same = take(again, { step: 'remark', text: 'Нет программы' });
    expect(decode(same).register.reports[0]?.remarks).toBe('Нет справки\nНет программы');
  });

  test('accepts a disputed report with a comment only, and keeps the position (D6, D60, R38)', () => {
    const disputed = take(remarked, { step: 'disagree', text: 'Справка сдана 3 февраля' });
    const bare = { step: 'accept', checklist: BOTH_TICKED } as const;
    expect(codeOf(step(disputed, bare))).toBe('need-comment');
    const settled = take(disputed, { ...bare, text: 'Справка найдена' });
    expect(decode(settled).register.reports[0]).toMatchObject({
      state: 'accepted',
      accepted: knownDay('2027-02-20'),
      acceptedBy: 'Сапарова Г.',
      position: 'Справка сдана 3 февраля',
      comment: 'Справка найдена',
    });
  });

  test('credits what nobody decided on when the report is accepted', () => {
    const accepted = take(filed, { step: 'accept', checklist: BOTH_TICKED });
    expect(decode(accepted).register.activities[0]).toMatchObject({ decision: 'credited' });
    expect(reviewIn(accepted)).toMatchObject({ state: 'accepted', openPoints: [] });
  });

  test('does not accept a report with a missing document, unless the chamber only warns (R25, D38)', () => {
    const bare = (settings: Record<string, string>) => {
      const before = snapshotOf({
        members: [member()],
        activities: [activity({ evidence: null })],
        reports: [{ member: IVANOV, year: 2026, state: 'сдан', filed: day('2027-02-01') }],
        settings,
      });
      return step(before, { step: 'accept', checklist: BOTH_TICKED });
    };
    expect(bare({})).toMatchObject({ code: 'report-open-points', values: { points: 1 } });
    expect(codeOf(bare({ severityEvidence: 'только предупредить' }))).toBe('planned');
  });

  test('takes an acceptance back with a reason, and the log keeps both', () => {
    const accepted = take(filed, { step: 'accept', checklist: BOTH_TICKED });
    expect(codeOf(step(accepted, { step: 'reopen' }))).toBe('need-reason');
    const open = take(accepted, { step: 'reopen', text: 'Принято по ошибке' });
    expect(decode(open).register.reports[0]).toMatchObject({ state: 'filed', acceptedBy: '' });
    expect(decode(open).register.reports[0]?.accepted).toBeUndefined();
    expect(decode(open).register.log.map(({ event }) => event)).toEqual([
      'report-filed',
      'report-accepted',
      'report-reopened',
    ]);
  });

  test('takes a zero report as well, for it is due (D58)', () => {
    const nothing = snapshotOf({ members: [member()] });
    const zero = take(nothing, { step: 'file' });
    expect(reviewIn(zero)).toMatchObject({ duty: 'due', state: 'filed', isClear: true });
  });

  test('writes into a Kazakh register in Kazakh', () => {
    const kazakh = snapshotOf({ members: [member()], activities: [activity()] }, 'kk');
    const { plan } = planned(step(kazakh, { step: 'file' }));
    expect(JSON.stringify(plan)).toContain('"тапсырылды"');
    expect(JSON.stringify(plan)).toContain('"есеп тапсырылды"');
  });
});
