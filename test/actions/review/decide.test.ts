import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptReports,
  activityInputAt,
  decideActivity,
  takeReportStep,
  type ActivityDecision,
  type Outcome,
} from '../../../src/actions';
import { decode, type Plan, type Snapshot } from '../../../src/register';
import { invariant, knownDay } from '../../../src/rules';
import { applied } from '../../builders/applied';
import { planned } from '../../builders/planned';
import { activity, member } from '../../builders/rows';
import { day, snapshotOf } from '../../builders/snapshot';
import { after, BOTH_TICKED, by, codeOf, IVANOV, reviewIn, Y2026 } from './stage';

const start = snapshotOf({
  members: [member(), member({ memberNo: '2', fullName: 'Ким Анна' })],
  activities: [activity(), activity({ title: 'Курс', evidence: null })],
  reports: [
    { member: IVANOV, year: 2026, state: 'сдан', filed: day('2027-02-01') },
    { member: 'Ким Анна', year: 2026, state: 'сдан', filed: day('2027-02-02') },
  ],
});

const rowAt = (snapshot: Snapshot, index: number) => {
  const row = decode(snapshot).register.activities[index];
  invariant(row, 'No such row');
  return row;
};

const decide = (snapshot: Snapshot, index: number, decision: ActivityDecision) =>
  decideActivity(snapshot, rowAt(snapshot, index).place, decision, by());

const CLAIMED = ['member', 'date', 'form', 'title', 'organiser', 'evidence'] as const;

const claims = (snapshot: Snapshot) =>
  decode(snapshot).register.activities.map((row) => CLAIMED.map((field) => row[field]));

describe('a decision on an activity', () => {
  test('stands in its own columns and is shown with its reason (R12)', () => {
    const decided = after(start, decide(start, 0, { kind: 'reject', remark: 'Не по теме' }));
    expect(rowAt(decided, 0)).toMatchObject({ decision: 'rejected', remark: 'Не по теме' });
    expect(claims(decided)).toEqual(claims(start));
    expect(decode(decided).register.log).toMatchObject([
      { event: 'activity-decided', before: '—, 2', after: 'отклонено, 0', reason: 'Не по теме' },
    ]);
  });

  test('needs a reason where it rejects or gives other points (D52)', () => {
    expect(codeOf(decide(start, 0, { kind: 'reject', remark: '' }))).toBe('need-reason');
    expect(codeOf(decide(start, 0, { kind: 'points', points: 3, remark: ' ' }))).toBe(
      'need-reason',
    );
    expect(codeOf(decide(start, 0, { kind: 'points', points: 2, remark: '' }))).toBe('planned');
    expect(codeOf(decide(start, 0, { kind: 'points', points: 1.5, remark: 'a' }))).toBe(
      'points-unreadable',
    );
  });

  test('gives points to an activity without a document only with points of its own (R25)', () => {
    const credited = after(start, decide(start, 1, { kind: 'credit' }));
    expect(reviewIn(credited).scored.result.credited).toBe(2);
    const pointed = after(
      start,
      decide(start, 1, { kind: 'points', points: 2, remark: 'Видел список участников' }),
    );
    expect(reviewIn(pointed).scored.result.credited).toBe(4);
  });

  test('is taken back whole', () => {
    const decided = after(start, decide(start, 0, { kind: 'points', points: 3, remark: 'Доклад' }));
    const cleared = after(decided, decide(decided, 0, { kind: 'clear' }));
    expect(rowAt(cleared, 0)).toMatchObject({ decision: undefined, decidedPoints: undefined });
  });

  test('changes nothing the second time', () => {
    const once = after(start, decide(start, 0, { kind: 'credit' }));
    expect(planned(decide(once, 0, { kind: 'credit' })).plan).toEqual([]);
  });

  test('waits until the acceptance of the report is taken back', () => {
    const rejected = after(start, decide(start, 1, { kind: 'reject', remark: 'Нет документа' }));
    const input = { member: IVANOV, year: Y2026, step: 'accept', checklist: BOTH_TICKED } as const;
    const accepted = after(rejected, takeReportStep(rejected, input, by()));
    expect(codeOf(decide(accepted, 0, { kind: 'clear' }))).toBe('report-accepted');
  });

  test('follows the row where it moved, and is refused where somebody changed it', () => {
    const { place } = rowAt(start, 0);
    const seen = activityInputAt(start, place);
    const moved = snapshotOf({
      members: [member()],
      activities: [activity({ title: 'Курс', evidence: null }), activity()],
    });
    const outcome = decideActivity(moved, place, { kind: 'credit' }, by(), seen);
    expect(planned(outcome).place).toEqual({ sheet: 'Мероприятия', cell: 'H3' });
    const changed = snapshotOf({
      members: [member()],
      activities: [activity({ title: 'Совсем другое', date: day('2026-04-01') })],
    });
    expect(codeOf(decideActivity(changed, place, { kind: 'credit' }, by(), seen))).toBe(
      'row-changed',
    );
  });
});

describe('accepting several reports', () => {
  const accept = (snapshot: Snapshot, members: string[]) =>
    acceptReports(snapshot, { members, year: Y2026, checklist: BOTH_TICKED }, by());

  test('takes only the ticked ones that have nothing open', () => {
    const all = accept(start, [IVANOV, 'Ким Анна']);
    expect([all.accepted, all.skipped]).toEqual([['Ким Анна'], [IVANOV]]);
    const states = decode(after(start, all)).register.reports.map(({ state }) => state);
    expect(states).toEqual(['filed', 'accepted']);
    expect(accept(start, [IVANOV])).toMatchObject({ plan: [], accepted: [] });
    expect(accept(start, []).accepted).toEqual([]);
  });

  test('needs the checklist and the person as for one', () => {
    const input = { members: ['Ким Анна'], year: Y2026 };
    const half = { conforms: true, documents: false };
    expect(codeOf(acceptReports(start, { ...input, checklist: half }, by()))).toBe(
      'need-documents',
    );
    const nobody = { who: '', today: knownDay('2027-02-20') };
    expect(codeOf(acceptReports(start, { ...input, checklist: BOTH_TICKED }, nobody))).toBe(
      'need-person',
    );
  });
});

/** The columns of the sheet of activities that a plan writes into, by their index. */
function writtenColumns(plan: Plan): number[] {
  return plan.flatMap((edit) =>
    edit.kind === 'write' && edit.sheet === 'Мероприятия'
      ? edit.cells.flatMap((row) =>
          row.flatMap((cell, at) => (cell === null ? [] : [edit.left + at])),
        )
      : [],
  );
}

describe('reviewing', () => {
  const anyDecision = fc.oneof(
    fc.record({ kind: fc.constant('credit' as const) }),
    fc.record({ kind: fc.constant('clear' as const) }),
    fc.record({ kind: fc.constant('reject' as const), remark: fc.constantFrom('', 'Повтор') }),
    fc.record({
      kind: fc.constant('points' as const),
      points: fc.integer({ min: -1, max: 8 }),
      remark: fc.constantFrom('', 'Решение'),
    }),
  );
  const anyAct = fc.oneof(
    fc.tuple(fc.nat({ max: 1 }), anyDecision),
    fc.constantFrom('remark', 'correct', 'disagree', 'comment', 'accept', 'reopen', 'withdraw'),
  );

  const begun = after(start, decide(start, 0, { kind: 'credit' }));

  test('never writes what the consultant stated, shows what was decided, and repeats nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 8 }), (acts) => {
        let now: Snapshot = begun;
        for (const act of acts) {
          const outcome: Outcome =
            typeof act === 'string'
              ? takeReportStep(
                  now,
                  {
                    member: IVANOV,
                    year: Y2026,
                    step: act,
                    text: 'Текст',
                    checklist: BOTH_TICKED,
                  },
                  by(),
                )
              : decide(now, act[0], act[1]);
          if (outcome.kind === 'refused') continue;
          const columns = writtenColumns(outcome.plan);
          expect(columns.every((column) => column >= 7 && column <= 9)).toBe(true);
          const next = after(now, outcome);
          expect(claims(next)).toEqual(claims(start));
          expect(applied(next, outcome.plan)).toEqual(next);
          if (typeof act !== 'string') {
            const [index, decision] = act;
            const words = { credit: 'credited', points: 'credited', reject: 'rejected' } as const;
            const wanted = decision.kind === 'clear' ? undefined : words[decision.kind];
            expect(rowAt(next, index).decision).toBe(wanted);
            const given = decision.kind === 'points' ? decision.points : undefined;
            expect(rowAt(next, index).decidedPoints).toBe(given);
          }
          now = next;
        }
      }),
    );
  });
});
