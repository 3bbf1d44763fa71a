import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { scoreRegister } from '../../src/actions';
import { rollUp } from '../../src/actions/rollUp';
import { decode, type SnapshotCell } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

function rollUpOf(rows: RegisterRows, today = '2027-02-25', proposals?: string) {
  const { register } = decode(snapshotOf(rows));
  const scored = scoreRegister(register, { year: year(2026), today: knownDay(today) });
  return rollUp(scored, register, { proposals });
}

const NAMES = ['Ан', 'Бек', 'Ван', 'Гарин', 'Даирова', 'Ершов'];
const members = NAMES.map((fullName, index) => member({ fullName, memberNo: `${index + 1}` }));
const report = (index: number, state: string, filed: string | null = null) => ({
  member: NAMES[index] ?? null,
  year: 2026,
  state,
  filed: filed === null ? null : day(filed),
});

describe('rollUp', () => {
  test('counts the reports of the obliged by their last day', () => {
    const reports = [
      report(0, 'принят', '2027-02-15'),
      report(1, 'сдан', '2027-02-16'),
      report(2, 'спор'),
      report(3, 'не сдан'),
      report(4, 'не сдан', '2027-02-01'),
    ];
    const expected = { onTime: 2, late: 1, undated: 1, notFiled: 2, accepted: 1, disputed: 1 };
    expect(rollUpOf({ members, reports }).reports).toEqual(expected);
    const strict = rollUpOf({ members, reports, settings: { reportDeadlineInclusive: 'нет' } });
    expect(strict.reports).toEqual({ ...expected, onTime: 1, late: 2 });
    const later = rollUpOf({ members, reports, settings: { reportDeadline: '20.02' } });
    expect(later.reports).toEqual({ ...expected, onTime: 3, late: 0 });
  });

  test('judges by the preset last day where the settings name one that does not exist', () => {
    const rows = { members, reports: [report(0, 'сдан', '2027-02-15')] };
    const { reports, reportDeadline } = rollUpOf({
      ...rows,
      settings: { reportDeadline: '30.02' },
    });
    expect(reportDeadline).toBe(knownDay('2027-02-15'));
    expect([reports.undated, reports.onTime, reports.late]).toEqual([0, 1, 0]);
  });

  test('asks the exempt and those who left for no report, and counts the exempt by basis', () => {
    const exemption = (index: number, basis: string | null, from = '2026-01-01') => ({
      member: NAMES[index] ?? null,
      basis,
      from: day(from),
      to: null,
    });
    const result = rollUpOf({
      members: members.map((row, index) =>
        index === 5 ? { ...row, until: day('2026-07-01') } : row,
      ),
      exemptions: [
        exemption(0, 'отпуск по уходу за ребёнком'),
        exemption(1, 'приостановление деятельности'),
        exemption(2, 'отпуск по беременности и родам'),
        exemption(2, 'отпуск по уходу за ребёнком', '2026-06-01'),
        exemption(3, null),
      ],
      reports: [report(0, 'сдан', '2027-02-01'), report(5, 'сдан', '2027-02-01')],
    });
    expect(result.exemptBy).toEqual({
      maternity: 0,
      childcare: 1,
      suspension: 1,
      several: 1,
      unstated: 1,
    });
    expect(result.totals.obliged).toBe(1);
    expect([result.reports.onTime, result.reports.notFiled]).toEqual([0, 1]);
    expect(result.members.map(({ filing }) => filing)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'not-filed',
      undefined,
    ]);
  });

  test('counts who joined in the year and whose norm is individual', () => {
    const result = rollUpOf({
      members: [member({ fullName: 'Ан', since: day('2026-03-01') }), member({ fullName: 'Бек' })],
      reports: [{ ...report(1, 'не сдан'), individualNorm: 5, normReason: 'Решение № 1' }],
    });
    expect([result.joined, result.individualNorms]).toEqual([1, 1]);
    expect(result.members.map(({ norm }) => norm)).toEqual([10, 5]);
  });

  test('names each form as the rules do, row 10 split', () => {
    const { forms } = rollUpOf({
      members,
      activities: [
        activity({ member: 'Ан', form: '10б' }),
        activity({ member: 'Бек', form: '10б' }),
      ],
    });
    expect(forms.map(({ code }) => code).join(' ')).toBe('1 2 3 4 5 6 7 8 9 10а 10б 11 12 13');
    expect(forms.find(({ code }) => code === '10б')).toEqual({
      code: '10б',
      activities: 2,
      participants: 2,
      points: 10,
      name: {
        ru: 'участие в деятельности по правовому просвещению',
        kk: 'құқықтық ағарту қызметіне қатысу.',
      },
    });
  });

  test('lists the consultants in sheet order without the numbers in their names', () => {
    const result = rollUpOf({
      members: [member({ fullName: 'Ван (№ 3)', memberNo: '3' }), member({ fullName: 'Ан' })],
      activities: [activity({ member: 'Ван (№ 3)', form: '8' })],
    });
    expect(
      result.members.map(({ number, fullName, memberNo, norm, credited, status }) => [
        number,
        fullName,
        memberNo,
        norm,
        credited,
        status,
      ]),
    ).toEqual([
      [1, 'Ван', '3', 10, 6, 'short'],
      [2, 'Ан', '1', 10, 0, 'short'],
    ]);
  });

  test('knows the last day for the Collegium and takes the proposals as they are', () => {
    const result = rollUpOf({ members }, '2027-02-25', 'Больше вебинаров.');
    expect(result.deadline).toBe(knownDay('2027-03-01'));
    expect(result.proposals).toBe('Больше вебинаров.');
    expect(result.rulesTitle.kk).toBe('Заң консультанттарының біліктілігін арттыру қағидалары');
    const typed = rollUpOf({ members, settings: { rulesTitle: 'Наши правила' } });
    expect(typed.rulesTitle).toEqual({ ru: 'Наши правила', kk: 'Наши правила' });
  });

  test('has control sums that hold, and the same points by form, by organiser and in the list', () => {
    const name = fc.constantFrom(...NAMES, 'Никто');
    const row = fc.record({
      member: name,
      form: fc.constantFrom('2', '4', '8', '10а', '10б', '13', 'Хакатон', ''),
      organiser: fc.constantFrom('РКЮК', 'ПЮК «Право»', 'Палата', 'КазНУ', 'Газета', ''),
      evidence: fc.constantFrom<SnapshotCell>('Диплом', null),
      decision: fc.constantFrom<SnapshotCell>('зачтено', 'отклонено', null),
      decidedPoints: fc.constantFrom<SnapshotCell>(3, 0, null),
      date: fc.constantFrom(day('2026-02-01'), day('2026-12-31'), day('2025-12-31')),
    });
    const state = fc.constantFrom('не сдан', 'сдан', 'спор', 'принят');
    const filed = fc.constantFrom<SnapshotCell>(null, day('2027-02-10'), day('2027-02-20'));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.array(fc.record({ member: name, state, filed }), { maxLength: 8 }),
        fc.array(fc.record({ member: name, until: fc.boolean() }), { maxLength: 4 }),
        (activities, reports, exemptions) => {
          const result = rollUpOf({
            members,
            activities,
            reports: reports.map((given) => ({ ...given, year: 2026 })),
            exemptions: exemptions.map(({ member: exempt, until }) => ({
              member: exempt,
              basis: 'приостановление деятельности',
              from: day('2026-01-01'),
              to: until ? day('2026-06-30') : null,
            })),
          });
          const total = (rows: readonly { readonly points: number }[]) =>
            rows.reduce((sum, { points }) => sum + points, 0);
          const listed = result.members.reduce((sum, { credited }) => sum + credited, 0);
          expect(result.controls.filter(({ holds }) => !holds)).toEqual([]);
          expect(result.controls.map(({ code }) => code)).toContain('forms-and-list');
          expect(total(result.forms)).toBe(listed);
          expect(total(result.organisers)).toBe(listed);
          expect(result.organisers.reduce((sum, { activities: count }) => sum + count, 0)).toBe(
            result.forms.reduce((sum, { activities: count }) => sum + count, 0),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
