import { describe, expect, test } from '@jest/globals';
import { readActivity, recordActivity, scoreRegister } from '../../src/actions';
import { decode } from '../../src/register';
import { isoDay, knownDay, year } from '../../src/rules';
import { planned, typedActivity } from '../builders/planned';
import { activity, member } from '../builders/rows';
import { day, snapshotOf } from '../builders/snapshot';

const TODAY = knownDay('2027-01-20');

const creditedIn = (reportingYear: number, date: string) => {
  const { register } = decode(
    snapshotOf({ members: [member()], activities: [activity({ date: day(date) })] }),
  );
  return scoreRegister(register, { year: year(reportingYear), today: TODAY }).members[0]?.result
    .credited;
};

describe('the year of an activity (D49)', () => {
  test('is that of its last day, whenever its certificate came', () => {
    expect([creditedIn(2026, '2027-01-02'), creditedIn(2027, '2027-01-02')]).toEqual([0, 2]);
    expect([creditedIn(2026, '2026-12-20'), creditedIn(2027, '2026-12-20')]).toEqual([2, 0]);
  });

  test.each([
    ['30.12.2026 – 02.01.2027', '2027-01-02'],
    ['30.12.2026—02.01.2027', '2027-01-02'],
    ['28 декабря 2026 - 30 декабря 2026', '2026-12-30'],
  ])('of an event typed as %s is that of its end', (date, end) => {
    const snapshot = snapshotOf({ members: [member()] });
    const reading = readActivity(typedActivity({ date }), decode(snapshot), TODAY);
    expect(reading.activity.date && isoDay(reading.activity.date)).toBe(end);
    const { plan } = planned(recordActivity(snapshot, typedActivity({ date })));
    expect(JSON.stringify(plan)).toContain(JSON.stringify({ day: knownDay(end) }));
  });

  test('is not guessed where the end is before the beginning', () => {
    const snapshot = snapshotOf({ members: [member()] });
    const typed = typedActivity({ date: '02.01.2027 – 30.12.2026' });
    const { problems } = readActivity(typed, decode(snapshot), TODAY);
    expect(problems.map(({ id }) => id)).toEqual(['date-unreadable']);
  });
});

test('points from another chamber before a transfer count where they are documented (D46)', () => {
  const { register } = decode(
    snapshotOf({
      members: [member({ since: day('2026-06-01') })],
      activities: [activity({ organiser: 'Палата юридических консультантов г. Астаны' })],
    }),
  );
  const [first] = scoreRegister(register, { year: year(2026), today: TODAY }).members;
  expect(first?.result).toMatchObject({ credited: 2 });
  expect(first?.result.notes).toContain('activity-before-membership');
});
