import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/actions';
import { decode } from '../../src/register';
import { knownDay } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

const TODAY = knownDay('2026-11-01');

const found = (rows: RegisterRows) =>
  check(decode(snapshotOf(rows)), TODAY).map(({ code, place, values }) => ({
    code,
    at: `${place.sheet}!${place.cell}`,
    values,
  }));

const codes = (rows: RegisterRows): string[] => found(rows).map(({ code }) => code);

describe('check of a clean register', () => {
  test('finds nothing', () => {
    expect(
      codes({
        members: [member()],
        activities: [activity()],
        exemptions: [
          {
            member: 'Иванов Иван Иванович',
            basis: 'приостановление деятельности',
            from: day('2026-07-01'),
            to: day('2026-07-31'),
            document: 'Приказ № 3',
          },
        ],
        reports: [{ member: 'Иванов Иван Иванович', year: 2026, state: 'не сдан' }],
      }),
    ).toEqual([]);
  });
});

describe('check of consultants', () => {
  test.each([
    [{ fullName: null }, 'member-name-missing', 'B2'],
    [{ memberNo: null }, 'member-number-missing', 'A2'],
    [{ since: null }, 'member-since-missing', 'C2'],
    [{ until: day('2019-01-01') }, 'member-dates-reversed', 'D2'],
    [{ fullName: 'Иванов*' }, 'member-name-wildcard', 'B2'],
  ])('finds %j', (row, code, cell) => {
    expect(found({ members: [member(row)] })).toMatchObject([{ code, at: `Консультанты!${cell}` }]);
  });

  test('finds two of one name and two of one number, and names the first', () => {
    expect(
      found({ members: [member(), member({ memberNo: '2' }), member({ fullName: 'Другой' })] }),
    ).toMatchObject([
      { code: 'member-name-twice', at: 'Консультанты!B3', values: { first: 'B2' } },
      { code: 'member-number-twice', at: 'Консультанты!A4', values: { first: 'A2' } },
    ]);
  });
});

describe('check of activities', () => {
  const one = (row: Parameters<typeof activity>[0]) => ({
    members: [member()],
    activities: [activity(row)],
  });

  test.each([
    [{ member: null }, 'consultant-missing', 'A2'],
    [{ date: null }, 'date-missing', 'B2'],
    [{ date: day('2026-12-01') }, 'activity-in-future', 'B2'],
    [{ form: null }, 'form-missing', 'C2'],
    [{ form: 'Поездка' }, 'form-unknown', 'C2'],
    [{ form: 'КУРСЫ повышения—квалификации.' }, 'form-spelling', 'C2'],
    [{ date: day('2022-05-05') }, 'scale-missing-for-year', 'B2'],
    [{ title: null }, 'title-missing', 'D2'],
    [{ organiser: null }, 'organiser-missing', 'E2'],
    [{ evidence: null }, 'evidence-missing', 'F2'],
    [{ decision: 'отклонено' }, 'remark-missing', 'J2'],
    [{ decidedPoints: 3 }, 'remark-missing', 'J2'],
    [{ form: '13' }, 'other-form-undecided', 'I2'],
  ])('finds %j', (row, code, cell) => {
    expect(found(one(row))).toMatchObject([{ code, at: `Мероприятия!${cell}` }]);
  });

  test.each([
    [{ decidedPoints: 2 }],
    [{ decision: 'отклонено', remark: 'Документ другого лица', evidence: null }],
    [{ form: '13', decidedPoints: 2, remark: 'Решение от 01.04.2026' }],
  ])('is content with %j', (row) => {
    expect(codes(one(row))).toEqual([]);
  });

  test('offers the consultant whose name is nearly the one typed', () => {
    const members = [
      member(),
      member({ memberNo: '2', fullName: 'Құдайбергенова Айгерім Ерланқызы' }),
      member({ memberNo: '3', fullName: 'Петров Пётр Петрович' }),
    ];
    const offered = (name: string) =>
      found({ members, activities: [activity({ member: name })] })[0]?.values['suggestion'];
    expect(offered('Кудайбергенова Айгерим Ерланкызы')).toBe('Құдайбергенова Айгерім Ерланқызы');
    expect(offered('Құдайбергенова Айгерiм Ерланқызы')).toBe('Құдайбергенова Айгерім Ерланқызы');
    expect(offered('Петров П.П.')).toBe('Петров Пётр Петрович');
    expect(offered('Иванов  Иван Ивановч')).toBe('Иванов Иван Иванович');
    expect(offered('Сидоров Сидор Сидорович')).toBeUndefined();
  });

  test('offers nobody where two are equally near', () => {
    const members = [
      member({ fullName: 'Иванова Анна Петровна' }),
      member({ memberNo: '2', fullName: 'Иванова Инна Петровна' }),
    ];
    const [issue] = found({ members, activities: [activity({ member: 'Иванова Онна Петровна' })] });
    expect(issue).toEqual({ code: 'consultant-unknown', at: 'Мероприятия!A2', values: {} });
  });

  test('notices a form that is recognised but spelt in another way', () => {
    expect(codes(one({ form: '10a' }))).toEqual(['form-spelling']);
  });

  test('shows activities outside membership and inside an exemption, which still count', () => {
    const members = [member({ since: day('2026-03-13') })];
    const exemptions = [
      {
        member: 'Иванов Иван Иванович',
        basis: 'приостановление деятельности',
        from: day('2026-03-01'),
        document: 'Приказ',
      },
    ];
    expect(codes({ members, exemptions, activities: [activity()] })).toEqual([
      'activity-outside-membership',
      'activity-in-exemption',
    ]);
  });

  test('calls the same event in the same form a duplicate and names the first row', () => {
    const rows = [activity(), activity({ title: '«Новое в  гражданском процессе».', form: '2' })];
    expect(found({ members: [member()], activities: rows })).toMatchObject([
      { code: 'activity-duplicate', at: 'Мероприятия!D3', values: { first: 'D2', row: 2 } },
    ]);
  });

  test('only warns of the same event in two forms', () => {
    const rows = [activity(), activity({ form: '4' })];
    expect(codes({ members: [member()], activities: rows })).toEqual(['activity-two-forms']);
  });
});

describe('check of the other sheets', () => {
  test('finds what an exemption lacks', () => {
    const own = { member: 'Иванов Иван Иванович' };
    expect(
      codes({
        members: [member()],
        exemptions: [
          { ...own, document: 'x' },
          {
            ...own,
            from: day('2026-05-01'),
            to: day('2026-04-01'),
            basis: 'приостановление деятельности',
          },
        ],
      }),
    ).toEqual([
      'exemption-basis-missing',
      'exemption-from-missing',
      'exemption-dates-reversed',
      'exemption-document-missing',
    ]);
  });

  test('finds two reports of one year, a report without a year and a norm without a reason', () => {
    const own = { member: 'Иванов Иван Иванович' };
    expect(
      codes({
        members: [member()],
        reports: [{ ...own, year: 2026, individualNorm: 5 }, { ...own, year: 2026 }, own],
      }),
    ).toEqual(['norm-reason-missing', 'report-twice', 'report-year-missing']);
  });

  test('finds two rows of the scale that share a name in one year', () => {
    const row = { shortRu: 'Курс', points: 2 };
    const scale = (secondFrom: number) =>
      codes({
        scale: [
          { ...row, code: '1', fromYear: 2023, toYear: 2026 },
          { ...row, code: '2', fromYear: secondFrom },
        ],
      });
    expect(scale(2026)).toEqual(['scale-overlap']);
    expect(scale(2027)).toEqual([]);
  });

  test('says that no scale holds for the reporting year', () => {
    expect(codes({ year: 2022, settings: { reportingYear: 2022 } })).toEqual([
      'scale-missing-for-year',
    ]);
  });
});
