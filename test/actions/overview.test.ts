import { describe, expect, test } from '@jest/globals';
import { overview, scoreRegister } from '../../src/actions';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

function seen(rows: RegisterRows, today = '2026-11-01', reportingYear = 2026) {
  const { register } = decode(snapshotOf(rows));
  const now = { year: year(reportingYear), today: knownDay(today) };
  return overview(register, scoreRegister(register, now), now.today);
}

const named = (fullName: string, more = {}) => member({ fullName, ...more });
const names = (members: readonly { readonly member: { readonly fullName: string } }[]) =>
  members.map(({ member: { fullName } }) => fullName);

describe('the members of the year', () => {
  const rows: RegisterRows = {
    members: [
      named('Полный'),
      named('Почти'),
      named('Пустой'),
      named('Выбыл', { until: day('2026-05-05') }),
      named('Свободен'),
      named('Частично'),
    ],
    activities: [
      activity({ member: 'Полный', form: '10а' }),
      activity({ member: 'Полный', form: '10б', title: 'Второе' }),
      activity({ member: 'Почти', form: '8' }),
      activity({ member: 'Почти', form: '4', evidence: null }),
    ],
    exemptions: [
      { member: 'Свободен', from: day('2026-01-01') },
      { member: 'Частично', from: day('2026-02-01'), to: day('2026-03-01') },
    ],
    reports: [
      { member: 'Полный', year: 2026, state: 'принят' },
      { member: 'Почти', year: 2025, state: 'сдан' },
      { member: 'Выбыл', year: 2026, state: 'сдан' },
    ],
  };

  test('are counted by status', () => {
    expect(seen(rows).byStatus).toEqual({
      met: 1,
      'in-progress': 2,
      short: 0,
      decide: 1,
      exempt: 1,
      left: 1,
    });
  });

  test('who are short stand with the largest shortfall first, during the year and after it', () => {
    for (const today of ['2026-11-01', '2027-02-01']) {
      expect(
        seen(rows, today).short.map(({ member: { member: own }, credited, norm, shortfall }) => [
          own.fullName,
          credited,
          norm,
          shortfall,
        ]),
      ).toEqual([
        ['Пустой', 0, 10, 10],
        ['Почти', 6, 10, 4],
      ]);
    }
  });

  test('stand by the state of the report they owe, those without a row as not filed', () => {
    const { reportsByState } = seen(rows);
    expect(names(reportsByState.accepted)).toEqual(['Полный']);
    expect(names(reportsByState['not-filed'])).toEqual(['Почти', 'Пустой', 'Частично']);
    expect(reportsByState.filed).toEqual([]);
  });

  test('earn points by form; unknown forms stand apart', () => {
    const { byForm } = seen({
      ...rows,
      activities: [
        ...(rows.activities ?? []),
        activity({ member: 'Пустой', form: 'Йога', decidedPoints: 1, remark: 'Решение' }),
      ],
    });
    expect(byForm).toHaveLength(15);
    expect(
      byForm
        .filter(({ activities }) => activities > 0)
        .map(({ code, row, points }) => [code, row?.shortRu.slice(0, 6), points]),
    ).toEqual([
      ['8', 'Присво', 6],
      ['10а', 'Моногр', 5],
      ['10б', 'Правов', 5],
      ['', undefined, 1],
    ]);
  });
});

describe('deadlines', () => {
  test('count the days left, and the days past as negative', () => {
    const { deadlines } = seen({}, '2027-02-12');
    expect(deadlines).toEqual({
      report: { day: knownDay('2027-02-15'), daysLeft: 3, dayOff: false },
      rollup: { day: knownDay('2027-03-01'), daysLeft: 17, dayOff: false },
    });
    expect(seen({}, '2027-03-04').deadlines.rollup.daysLeft).toBe(-3);
  });

  test('are never moved from a day off, only named as one', () => {
    const { deadlines } = seen({}, '2026-02-01', 2025);
    expect(deadlines.report).toEqual({ day: knownDay('2026-02-15'), daysLeft: 14, dayOff: true });
    expect(deadlines.rollup.dayOff).toBe(true);
  });

  test('follow the settings', () => {
    const settings = { reportDeadline: '20.01', reportDeadlineInclusive: 'нет' };
    expect(seen({ settings }, '2027-01-19').deadlines.report).toEqual({
      day: knownDay('2027-01-20'),
      daysLeft: 0,
      dayOff: false,
    });
  });

  test('fall on 28 February where the 29th is missing, and nowhere on a day no year has', () => {
    const { deadlines } = seen({ settings: { reportDeadline: '29.02', rollupDeadline: '31.02' } });
    expect(deadlines.report.day).toBe(knownDay('2027-02-28'));
    expect(deadlines.rollup.day).toBe(knownDay('2027-03-01'));
    const leap = seen({ settings: { reportDeadline: '29.02' } }, '2028-02-01', 2027);
    expect(leap.deadlines.report.day).toBe(knownDay('2028-02-29'));
  });
});
