import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ACTIVITY_FIELDS,
  activityInputAt,
  readActivity,
  recordActivity,
  scoreRegister,
  type ActivityInput,
} from '../../src/actions';
import { decode } from '../../src/register';
import { EDITION_2023, invariant, knownDay, year } from '../../src/rules';
import { applied } from '../builders/applied';
import { typedActivity as input } from '../builders/planned';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

const TODAY = knownDay('2026-11-20');

const read = (more: Partial<ActivityInput> = {}, rows: RegisterRows = {}) =>
  readActivity(input(more), decode(snapshotOf({ members: [member()], ...rows })), TODAY);

const problems = (more: Partial<ActivityInput>, rows: RegisterRows = {}): string[] =>
  read(more, rows).problems.map(({ id }) => id);

describe('an activity as it is typed', () => {
  test('has its points with the steps and clauses that lead to them, and the year it counts in', () => {
    const reading = read();
    expect(reading.problems).toEqual([]);
    expect(reading.activity).toMatchObject({
      member: { fullName: 'Иванов Иван Иванович' },
      date: knownDay('2026-03-12'),
      form: { code: '2' },
    });
    expect(reading.score).toMatchObject({ claimed: 2, credited: 2 });
    expect(reading.score?.claimedSteps).toMatchObject([{ code: 'scale-points', clause: 'scale' }]);
    expect([reading.year, reading.countsIn]).toEqual([2026, 'reporting-year']);
  });

  test.each([
    ['12 марта 2026', []],
    ['2026 ж. 12 наурыз', []],
    ['2026-03-12', []],
    ['13/03/2026', []],
    ['03/04/2026', ['date-ambiguous']],
    ['12.03.26', ['date-unreadable']],
    ['весной', ['date-unreadable']],
    ['', ['date-missing']],
    ['01.12.2026', ['date-in-future']],
    ['12.03.2025', ['date-other-year']],
    ['12.03.1926', ['date-improbable', 'date-no-scale', 'date-outside-membership']],
  ])('with the date %p has the problems %j', (date, ids) => {
    expect(problems({ date })).toEqual(ids);
  });

  test('names both readings of an ambiguous date', () => {
    expect(read({ date: '03/04/2026' }).problems[0]).toMatchObject({
      field: 'date',
      code: 'ambiguous',
      severity: 'error',
      values: { date: '2026-04-03', otherDate: '2026-03-04' },
    });
  });

  test.each([
    [{ member: '' }, ['member-missing']],
    [{ member: ' ИВАНОВ ИВАН ИВАНОВИЧ ' }, []],
    [{ member: 'Иванов И.И.' }, ['member-unknown']],
    [{ form: '' }, ['form-missing']],
    [{ form: 'Йога' }, ['form-unknown']],
    [{ form: '13' }, ['form-undecided']],
    [{ title: '', organiser: ' ' }, ['title-missing', 'organiser-missing']],
    [{ evidence: '' }, ['evidence-missing']],
  ])('%j has the problems %j', (more, ids) => {
    expect(problems(more)).toEqual(ids);
  });

  test('offers the consultant who is probably meant', () => {
    expect(read({ member: 'Иванов И.И.' }).problems[0]?.values).toMatchObject({
      text: 'Иванов И.И.',
      suggestion: 'Иванов Иван Иванович',
    });
  });

  test('has no points until a document is named, unless the settings waive it', () => {
    expect(read({ evidence: '' }).score).toMatchObject({ claimed: 2, credited: 0 });
    const settings = { missingEvidence: 'засчитываются' };
    expect(read({ evidence: '' }, { settings }).score?.credited).toBe(2);
    expect(problems({ evidence: '' }, { settings })).toEqual(['evidence-waived']);
  });

  test('has no score without a form or a date that is read', () => {
    expect([read({ form: '' }).score, read({ date: '' }).score]).toEqual([undefined, undefined]);
    expect(read({ date: '' }).year).toBeUndefined();
  });

  test('outside membership or inside an exemption is only said', () => {
    const rows: RegisterRows = {
      members: [member({ since: day('2026-03-13') })],
      exemptions: [
        { member: 'Иванов Иван Иванович', from: day('2026-03-01'), to: day('2026-03-31') },
      ],
    };
    const reading = read({}, rows);
    expect(reading.problems.map(({ id, severity }) => [id, severity])).toEqual([
      ['date-outside-membership', 'warning'],
      ['date-in-exemption', 'warning'],
    ]);
    expect(reading.score?.credited).toBe(2);
  });

  test('that is in the register already is named with its row, in the same form or another', () => {
    const rows = { activities: [activity({ title: 'Иное' }), activity()] };
    expect(read({ title: 'новое в гражданском  процессе.' }, rows).problems).toMatchObject([
      { id: 'title-duplicate', severity: 'error', values: { row: 3 } },
    ]);
    expect(problems({ form: '4' }, rows)).toEqual(['title-two-forms']);
    expect(problems({ member: 'ИВАНОВ ИВАН ИВАНОВИЧ' }, rows)).toEqual(['title-duplicate']);
  });

  test('is no duplicate of the row that is being changed, whose decision still holds', () => {
    const rows = [activity({ form: '13', decidedPoints: 4, remark: 'Решение', evidence: null })];
    const snapshot = snapshotOf({ members: [member()], activities: rows });
    const decoded = decode(snapshot);
    const place = decoded.register.activities[0]?.place;
    invariant(place, 'no row');
    const held = activityInputAt(snapshot, place);
    invariant(held, 'no input');
    const reading = readActivity(held, decoded, TODAY, place);
    expect(reading.problems).toEqual([]);
    expect(reading.score?.credited).toBe(4);
  });
});

test('the points shown before saving are the points after it', () => {
  const anyInput = fc.record({
    member: fc.constantFrom('Иванов Иван Иванович', 'иванов иван иванович '),
    date: fc.constantFrom('12.03.2026', '31 декабря 2026 г.', '2026-01-01', '03/04/2026', ''),
    form: fc.constantFrom(
      '',
      'Йога',
      ...EDITION_2023.rows.flatMap((row) => [row.code, row.fullRu]),
    ),
    title: fc.constantFrom('', 'Семинар'),
    organiser: fc.constant(''),
    evidence: fc.constantFrom('', ' ', 'x'),
  });
  fc.assert(
    fc.property(anyInput, (typed) => {
      const before = snapshotOf({ members: [member()] });
      const reading = readActivity(typed, decode(before), TODAY);
      const outcome = recordActivity(before, typed);
      invariant(outcome.kind === 'planned', 'refused');
      const { register } = decode(applied(before, outcome.plan));
      const [scored] = scoreRegister(register, { year: year(2026), today: TODAY }).members;
      expect(scored?.result.credited).toBe(reading.score?.credited ?? 0);
      const order = reading.problems.map(({ field }) => ACTIVITY_FIELDS.indexOf(field));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});
