import { describe, expect, test } from '@jest/globals';
import { check, reviewQueue, scoreRegister, takeReportStep } from '../../../src/actions';
import { decode, type Snapshot } from '../../../src/register';
import { isoDay, knownDay } from '../../../src/rules';
import { activity, member } from '../../builders/rows';
import { day, snapshotOf } from '../../builders/snapshot';
import { after, by, IVANOV, reviewIn, Y2026 } from './stage';

const today = knownDay('2027-02-20');

const queue = (snapshot: Snapshot) => {
  const decoded = decode(snapshot);
  const scored = scoreRegister(decoded.register, { year: Y2026, today });
  return reviewQueue(scored, decoded.register, check(decoded, today));
};

const report = (name: string, state: string, filed: string) => ({
  member: name,
  year: 2026,
  state,
  filed: day(filed),
});

describe('the reports of a year', () => {
  const people = ['Ахметов', 'Борисов', 'Ғали', 'Дюсенов', 'Ермеков'];
  const chamber = snapshotOf({
    members: [
      ...people.map((fullName, index) => member({ fullName, memberNo: String(index) })),
      member({ fullName: 'Выбывший', until: day('2026-06-01') }),
      member({ fullName: 'Освобождённый' }),
    ],
    exemptions: [{ member: 'Освобождённый', from: day('2025-01-01'), document: 'Приказ 1' }],
    reports: [
      report('Ахметов', 'принят', '2027-01-20'),
      report('Борисов', 'исправлен', '2027-02-05'),
      report('Ғали', 'замечания', '2027-02-01'),
      report('Дюсенов', 'сдан', '2027-02-03'),
    ],
  });

  test('stand in the order in which they wait: to be reviewed, with the consultant, missing, done, not due (D46, D48)', () => {
    expect(queue(chamber).map(({ member: { fullName }, duty }) => [fullName, duty])).toEqual([
      ['Дюсенов', 'due'],
      ['Борисов', 'due'],
      ['Ғали', 'due'],
      ['Ермеков', 'due'],
      ['Ахметов', 'due'],
      ['Выбывший', 'left'],
      ['Освобождённый', 'exempt'],
    ]);
  });

  test('are clear for acceptance together only where they wait and nothing is open', () => {
    const clear = queue(chamber).filter(({ isClear }) => isClear);
    expect(clear.map(({ member: { fullName } }) => fullName)).toEqual(['Дюсенов', 'Борисов']);
  });
});

describe('a review', () => {
  test('shows each activity with its steps and what is open about it', () => {
    const { activities, openPoints } = reviewIn(
      snapshotOf({
        members: [member()],
        activities: [
          activity(),
          activity({ form: '12', evidence: null, title: 'Эфир' }),
          activity({ date: 'вчера', title: 'Курс' }),
          activity({ date: day('2025-03-01'), title: 'Прошлый год', evidence: null }),
        ],
      }),
    );
    expect(
      activities.map(({ row, score, openPoints: open }) => [
        row.title,
        score.credited,
        open.map(({ issue, blocks }) => [issue.code, blocks]),
      ]),
    ).toEqual([
      ['Новое в гражданском процессе', 2, []],
      ['Эфир', 0, [['evidence-missing', true]]],
      ['Курс', 0, [['date-unreadable', true]]],
    ]);
    expect(openPoints).toHaveLength(2);
  });

  test('holds an exact repetition back until one of the two is rejected or explained (D50)', () => {
    const twice = (first: object, second: object) =>
      reviewIn(
        snapshotOf({ members: [member()], activities: [activity(first), activity(second)] }),
      ).openPoints.map(({ issue, blocks }) => [issue.code, blocks]);
    expect(twice({}, {})).toEqual([['activity-duplicate', true]]);
    const rejected = { decision: 'отклонено', remark: 'Повтор' };
    expect(twice(rejected, {})).toEqual([]);
    expect(twice({}, rejected)).toEqual([]);
    expect(twice({}, { decision: 'зачтено', remark: 'Два потока за день' })).toEqual([]);
    expect(twice({}, { form: '4' })).toEqual([['activity-two-forms', false]]);
    expect(twice({}, { form: '4', decision: 'зачтено' })).toEqual([]);
  });

  test('shows an activity outside the membership or in an exemption, and blocks where the chamber says so (D47)', () => {
    const open = (settings: Record<string, string>) =>
      reviewIn(
        snapshotOf({
          members: [member({ since: day('2026-03-20') })],
          activities: [activity(), activity({ date: day('2026-06-10'), title: 'Курс' })],
          exemptions: [
            {
              member: IVANOV,
              basis: 'приостановление деятельности',
              from: day('2026-06-01'),
              to: day('2026-06-30'),
              document: 'Приказ 1',
            },
          ],
          settings,
        }),
      ).openPoints.map(({ issue, blocks }) => [issue.code, blocks]);
    expect(open({})).toEqual([
      ['activity-outside-membership', false],
      ['activity-in-exemption', false],
    ]);
    expect(open({ severityOutside: 'не принимать отчёт' })).toEqual([
      ['activity-outside-membership', true],
      ['activity-in-exemption', true],
    ]);
  });

  test('says when the responsible person reviews a report of their own (D62)', () => {
    const own = (responsiblePerson: string) =>
      reviewIn(snapshotOf({ members: [member()], settings: { responsiblePerson } })).isOwn;
    expect([own('Иванов И.И.'), own('Сапарова Г.'), own('')]).toEqual([true, false, false]);
  });

  test('has a day for checking and for correcting only where the chamber sets one (D52)', () => {
    const filed = (settings: Record<string, string>) =>
      snapshotOf({
        members: [member()],
        reports: [{ ...report(IVANOV, 'сдан', '2027-02-10') }],
        settings,
      });
    expect(reviewIn(filed({})).dueBy).toBeUndefined();
    const set = filed({ checkDays: '10', correctionDays: '5' });
    const { dueBy } = reviewIn(set);
    expect(dueBy && isoDay(dueBy)).toBe('2027-02-20');
    const input = { member: IVANOV, year: Y2026, step: 'remark', text: 'Нет справки' } as const;
    const remarked = reviewIn(after(set, takeReportStep(set, input, by('2027-02-18'))));
    expect(remarked.dueBy && isoDay(remarked.dueBy)).toBe('2027-02-23');
    expect(remarked.history.map(({ event }) => event)).toEqual(['report-remarked']);
  });
});
