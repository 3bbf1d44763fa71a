import { describe, expect, test } from '@jest/globals';
import {
  formerNames,
  joinMember,
  leaveMember,
  mergeMembers,
  readMember,
  renameMember,
  type MemberInput,
} from '../../../src/actions';
import { decode, type Snapshot } from '../../../src/register';
import { isoDay, knownDay } from '../../../src/rules';
import { planned } from '../../builders/planned';
import { activity, member } from '../../builders/rows';
import { day, snapshotOf } from '../../builders/snapshot';
import { after, by, codeOf, IVANOV } from '../review/stage';

const start = snapshotOf({
  members: [member({ memberNo: '7' }), member({ memberNo: '8', fullName: 'Ким Анна' })],
  activities: [activity(), activity({ member: 'ИВАНОВ ИВАН ИВАНОВИЧ', title: 'Курс' })],
  exemptions: [{ member: IVANOV, from: day('2026-05-01'), document: 'Приказ 1' }],
  reports: [{ member: IVANOV, year: 2026, state: 'сдан' }],
});

const names = (snapshot: Snapshot) => {
  const { members, activities, exemptions, reports } = decode(snapshot).register;
  return {
    members: members.map(({ fullName }) => fullName),
    rows: [...activities, ...exemptions, ...reports].map((row) => row.member),
  };
};

const input = (more: Partial<MemberInput> = {}): MemberInput => ({
  fullName: 'Новиков Пётр',
  memberNo: '9',
  since: '1 декабря 2026',
  reportLanguage: 'kk',
  email: '',
  isOtherPerson: false,
  ...more,
});

const codes = (more: Partial<MemberInput>) =>
  readMember(input(more), decode(start).register).map(({ code }) => code);

describe('a new name for a consultant (D66)', () => {
  const renamed = after(start, renameMember(start, { from: IVANOV, to: 'Петров Иван' }, by()));

  test('goes into all rows in one plan', () => {
    expect(names(renamed)).toEqual({
      members: ['Петров Иван', 'Ким Анна'],
      rows: ['Петров Иван', 'Петров Иван', 'Петров Иван', 'Петров Иван'],
    });
  });

  test('is kept with the former one in the log', () => {
    const again = after(
      renamed,
      renameMember(renamed, { from: 'Петров Иван', to: 'Петров И.' }, by()),
    );
    expect(formerNames(decode(again).register, 'Петров И.')).toEqual(['Петров Иван', IVANOV]);
  });

  test('changes nothing the second time, and never takes the name of another', () => {
    const same = renameMember(renamed, { from: 'Петров Иван', to: ' Петров  Иван ' }, by());
    expect(planned(same).plan).toEqual([]);
    expect(codeOf(renameMember(start, { from: IVANOV, to: 'Ким Анна' }, by()))).toBe(
      'member-exists',
    );
    expect(codeOf(renameMember(start, { from: 'Никто', to: 'Кто' }, by()))).toBe('member-unknown');
    expect(codeOf(renameMember(start, { from: IVANOV, to: ' ' }, by()))).toBe('input-errors');
  });
});

describe('two spellings of one consultant', () => {
  const twice = snapshotOf({
    members: [
      member({ fullName: 'Айгерім Сәрсен', since: null, memberNo: null }),
      member({ fullName: 'Айгерим Сарсен', memberNo: '5', email: 'a@b.kz' }),
    ],
    activities: [activity({ member: 'Айгерим Сарсен' }), activity({ member: 'Айгерім Сәрсен' })],
    reports: [
      { member: 'Айгерим Сарсен', year: 2026, state: 'не сдан' },
      { member: 'Айгерім Сәрсен', year: 2026, state: 'сдан' },
      { member: 'Айгерим Сарсен', year: 2025, state: 'принят' },
    ],
  });
  const pair = { from: 'Айгерим Сарсен', into: 'Айгерім Сәрсен' };

  test('become one, with what only one of them knew', () => {
    const { register, issues } = decode(after(twice, mergeMembers(twice, pair, by())));
    expect(register.members).toMatchObject([
      { fullName: pair.into, memberNo: '5', since: knownDay('2020-01-15'), email: 'a@b.kz' },
    ]);
    expect(register.activities.map((row) => row.member)).toEqual([pair.into, pair.into]);
    expect(register.reports.map((row) => [row.member, row.year, row.state])).toEqual([
      [pair.into, 2026, 'filed'],
      [pair.into, 2025, 'accepted'],
    ]);
    expect(issues).toEqual([]);
  });

  test('are not merged over two reports of one year', () => {
    const both = snapshotOf({
      members: [member(), member({ fullName: 'Иванов И.' })],
      reports: [
        { member: IVANOV, year: 2026, state: 'сдан' },
        { member: 'Иванов И.', year: 2026, state: 'принят' },
      ],
    });
    const outcome = mergeMembers(both, { from: 'Иванов И.', into: IVANOV }, by());
    expect(outcome).toMatchObject({ code: 'merge-report-twice', values: { year: 2026 } });
    expect(codeOf(mergeMembers(both, { from: IVANOV, into: IVANOV }, by()))).toBe('merge-same');
  });
});

describe('joining', () => {
  test('adds a row and a line in the log', () => {
    const joined = after(start, joinMember(start, input(), by()));
    expect(decode(joined).register.members[2]).toMatchObject({
      fullName: 'Новиков Пётр',
      memberNo: '9',
      since: knownDay('2026-12-01'),
      reportLanguage: 'kk',
    });
    expect(decode(joined).register.log).toMatchObject([{ event: 'member-joined' }]);
  });

  test('says what is missing, taken or near', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ fullName: '', since: 'скоро', memberNo: '7' })).toEqual([
      'member-name-missing',
      'member-number-taken',
      'member-since-unreadable',
    ]);
    expect(codes({ fullName: 'Иванов Иван Ивановичь' })).toEqual(['member-name-near']);
    expect(codes({ fullName: IVANOV })).toEqual(['member-name-taken']);
    expect(codeOf(joinMember(start, input({ fullName: IVANOV }), by()))).toBe('input-errors');
  });

  test('of a namesake gives both their number, and the rows of the first follow', () => {
    const namesake = input({ fullName: IVANOV, memberNo: '17', isOtherPerson: true });
    const joined = after(start, joinMember(start, namesake, by()));
    expect(names(joined).members).toEqual([`${IVANOV} (№ 7)`, 'Ким Анна', `${IVANOV} (№ 17)`]);
    expect(new Set(names(joined).rows)).toEqual(new Set([`${IVANOV} (№ 7)`]));
  });
});

test('leaving writes the last day, once (D46)', () => {
  const left = after(start, leaveMember(start, 'Ким Анна', knownDay('2026-06-30'), by()));
  const { until } = decode(left).register.members[1] ?? {};
  expect(until && isoDay(until)).toBe('2026-06-30');
  expect(planned(leaveMember(left, 'Ким Анна', knownDay('2026-06-30'), by())).plan).toEqual([]);
  expect(codeOf(leaveMember(start, 'Ким Анна', knownDay('2019-01-01'), by()))).toBe('input-errors');
});
