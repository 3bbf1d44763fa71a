import { describe, expect, test } from '@jest/globals';
import { scoreRegister } from '../../src/actions';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

const scored = (rows: RegisterRows, today = '2027-02-01', reportingYear = 2026) =>
  scoreRegister(decode(snapshotOf(rows)).register, {
    year: year(reportingYear),
    today: knownDay(today),
  }).members.map(({ member: { fullName }, result }) => ({
    fullName,
    norm: result.norm,
    claimed: result.claimed,
    credited: result.credited,
    shortfall: result.shortfall,
    status: result.status,
  }));

describe('scoreRegister', () => {
  test('gives each consultant the activities that bear the name, whatever its case, and nobody the rest', () => {
    expect(
      scored({
        members: [member(), member({ fullName: 'Пётр' })],
        activities: [
          activity({ member: 'ИВАНОВ ИВАН ИВАНОВИЧ', form: '8' }),
          activity({ form: '9', evidence: null }),
          activity({ member: 'Иванов Иван' }),
          activity({ date: day('2025-12-31') }),
        ],
      }),
    ).toEqual([
      {
        fullName: 'Иванов Иван Иванович',
        norm: 10,
        claimed: 9,
        credited: 6,
        shortfall: 4,
        status: 'short',
      },
      { fullName: 'Пётр', norm: 10, claimed: 0, credited: 0, shortfall: 10, status: 'short' },
    ]);
  });

  test('lists only members of the year, in the order of the sheet', () => {
    const members = [
      member({ fullName: 'Будущий', since: day('2027-01-01') }),
      member({ fullName: 'Выбывший в году', until: day('2026-06-30') }),
      member({ fullName: 'Выбывший раньше', until: day('2025-12-31') }),
      member({ fullName: 'Без даты', since: null }),
      member({ fullName: null }),
    ];
    expect(scored({ members }).map(({ fullName, status }) => [fullName, status])).toEqual([
      ['Выбывший в году', 'left'],
      ['Без даты', 'short'],
    ]);
  });

  test('takes an individual norm of the year only with its reason, and the last of two', () => {
    const own = { member: 'Иванов Иван Иванович', year: 2026 };
    const norm = (reports: RegisterRows['reports']) =>
      scored({ members: [member()], reports: reports ?? [] })[0]?.norm;
    expect(norm([{ ...own, individualNorm: 4 }])).toBe(10);
    expect(norm([{ ...own, individualNorm: 4, normReason: 'Решение № 2' }])).toBe(4);
    expect(norm([{ ...own, year: 2025, individualNorm: 4, normReason: 'Решение № 2' }])).toBe(10);
    expect(
      norm([
        { ...own, individualNorm: 4, normReason: 'Решение № 2' },
        { ...own, individualNorm: 6, normReason: 'Решение № 3' },
      ]),
    ).toBe(6);
  });

  test('follows the settings of norm and missing documents', () => {
    const settings = { requiredPoints: 12, missingEvidence: 'засчитываются' };
    const rows = { members: [member()], activities: [activity({ evidence: null })] };
    expect(scored({ ...rows, settings })).toMatchObject([{ norm: 12, credited: 2, shortfall: 10 }]);
  });

  test('scores a year by its own edition of the scale, whenever it is scored', () => {
    const row = { code: '2', shortRu: 'Семинар' };
    const scale = [
      { ...row, points: 2, fromYear: 2023, toYear: 2027 },
      { ...row, points: 4, fromYear: 2028 },
    ];
    const activities = [
      activity({ date: day('2027-05-01') }),
      activity({ date: day('2028-05-01') }),
    ];
    const credited = (reportingYear: number) =>
      scored({ members: [member()], activities, scale }, '2029-01-10', reportingYear)[0]?.credited;
    expect(credited(2027)).toBe(2);
    expect(credited(2028)).toBe(4);
  });
});
