import { describe, expect, test } from '@jest/globals';
import {
  EDITION_2023,
  isExemptOn,
  knownDay,
  memberYear,
  normaliseName,
  points,
  rollup,
  scaleRowsOf,
  scoreActivity,
  year,
} from '../../src/rules';
import { activity, memberYearInput, memberYearOf, POLICY, repeat, SCALE } from './build';

// The cases the readings of the rules work through, by their numbers there.
describe('worked cases of the rules', () => {
  test('1: five webinars with documents are 10 points and meet the norm', () => {
    const result = memberYearOf({ activities: repeat(5, activity()) });
    expect([result.credited, result.status]).toEqual([10, 'met']);
  });

  test('2: a degree, a working group and a television appearance are 6 + 3 + 1 and meet the norm', () => {
    const forms = [
      'Присвоение учёной степени',
      'Рабочая группа по подготовке правовых актов',
      '12',
    ];
    const result = memberYearOf({ activities: forms.map((form) => activity({ form })) });
    expect(result.activities.map(({ score }) => score.credited)).toEqual([6, 3, 1]);
    expect([result.credited, result.status]).toEqual([10, 'met']);
  });

  test('3: legal education twice is 10 points, met, with a notice', () => {
    const result = memberYearOf({ activities: repeat(2, activity({ form: '10б' })) });
    expect([result.credited, result.status]).toEqual([10, 'met']);
    expect(result.notes).toEqual(['legal-education']);
  });

  test('4: four webinars and an article are 9 points, 1 short', () => {
    const result = memberYearOf({
      activities: [...repeat(4, activity()), activity({ form: '11' })],
    });
    expect([result.credited, result.shortfall, result.status]).toEqual([9, 1, 'short']);
  });

  test('5: five webinars, one without a document, are 10 claimed and 8 credited', () => {
    const result = memberYearOf({
      activities: [...repeat(4, activity()), activity({ evidence: '' })],
    });
    expect([result.claimed, result.credited, result.shortfall]).toEqual([10, 8, 2]);
    expect(result.notes).toEqual(['activity-without-evidence']);
  });

  test('6: an event of 30 December to 2 January belongs to the year it ended in', () => {
    const activities = [activity({ date: knownDay('2027-01-02') })];
    expect(memberYearOf({ activities }).credited).toBe(0);
    expect(memberYearOf({ activities, year: year(2027) }).credited).toBe(2);
  });

  test('7: an event of 20 December belongs to its year although the certificate is of January', () => {
    const december = activity({
      date: knownDay('2026-12-20'),
      evidence: 'сертификат от 10.01.2027',
    });
    expect(memberYearOf({ activities: [december] }).credited).toBe(2);
  });

  test('9: childcare leave all year is an exemption', () => {
    const result = memberYearOf({
      exemptions: [{ from: knownDay('2025-09-01'), to: knownDay('2027-08-31') }],
    });
    expect([result.status, result.norm, result.shortfall]).toEqual(['exempt', 0, 0]);
  });

  test('10: leave from 1 March to 31 October keeps the norm of 10 until somebody decides', () => {
    const leave = {
      exemptions: [{ from: knownDay('2026-03-01'), to: knownDay('2026-10-31') }],
      activities: [activity()],
    };
    const undecided = memberYearOf(leave);
    expect([undecided.status, undecided.norm, undecided.exemptDays]).toEqual(['decide', 10, 245]);
    expect(undecided.notes).toEqual(['partly-exempt', 'activity-in-exemption']);
    const decided = memberYearOf({ ...leave, individualNorm: points(4) });
    expect([decided.status, decided.norm, decided.shortfall]).toEqual(['short', 4, 2]);
  });

  test('11: joining on 20 December leaves the norm at 10, with a note', () => {
    const result = memberYearOf({ membership: { since: knownDay('2026-12-20') } });
    expect([result.norm, result.status]).toEqual([10, 'short']);
    expect(result.notes).toEqual(['joined-in-year']);
  });

  test('12: a scale amended in May 2027 changes the points from 2028 on', () => {
    const amended = {
      ...EDITION_2023,
      approvedOn: knownDay('2027-05-14'),
      fromYear: year(2028),
      rows: EDITION_2023.rows.map((row) => ({ ...row, points: points(row.points + 1) })),
    };
    const scale = scaleRowsOf([EDITION_2023, amended]);
    const activities = [
      activity({ date: knownDay('2027-11-01') }),
      activity({ date: knownDay('2028-01-01') }),
    ];
    const filedIn2028 = { scale, activities, today: knownDay('2028-02-10') };
    expect(memberYearOf({ ...filedIn2028, year: year(2027) }).credited).toBe(2);
    expect(memberYearOf({ ...filedIn2028, year: year(2028) }).credited).toBe(3);
  });

  test('13: another form is 0 points until somebody decides', () => {
    const other = activity({ form: 'Иная форма' });
    const undecided = memberYearOf({ activities: [other] });
    expect([undecided.claimed, undecided.credited]).toEqual([0, 0]);
    expect(undecided.notes).toEqual(['activity-undecided-other']);
    const decided = { ...other, decidedPoints: points(3), remark: 'тренинг медиаторов, 36 часов' };
    expect(scoreActivity(decided, SCALE, POLICY).credited).toBe(3);
  });

  test('15: Айгерім written with a Latin i has the same key', () => {
    expect(normaliseName('Айгер\u0069м')).toBe(normaliseName('Айгер\u0456м'));
  });

  test('17: no activities at all is a member-year of zeros and not an error', () => {
    const result = memberYearOf();
    expect([result.claimed, result.credited, result.shortfall]).toEqual([0, 0, 10]);
    expect(result.activities).toEqual([]);
  });

  test('20: the points by form and the points of the named list have one sum', () => {
    const entries = [
      { key: 'А', memberYear: memberYearOf({ activities: repeat(5, activity()) }) },
      { key: 'Б', memberYear: memberYearOf({ activities: [activity({ form: '8' })] }) },
    ];
    const { forms, totals } = rollup(entries, SCALE, year(2026));
    expect(forms.reduce((sum, form) => sum + form.points, 0)).toBe(16);
    expect(entries.reduce((sum, entry) => sum + entry.memberYear.credited, 0)).toBe(16);
    expect(totals.credited).toBe(16);
  });

  test('the last day of membership and of leave are part of them', () => {
    const until = knownDay('2026-01-01');
    const lastDay = memberYear(memberYearInput({ membership: { until } }));
    expect(lastDay?.membershipDays).toBe(1);
    expect(isExemptOn([{ from: until, to: until }], until)).toBe(true);
  });
});
