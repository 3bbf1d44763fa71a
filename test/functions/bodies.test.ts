import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../src/i18n';
import { EDITION_2023 } from '../../src/rules';
import { associated, call, failure, OfficeError } from './functionHost';
import { reordered, SCALE, table } from './tables';

const MARCH = 46093; // 12.03.2026
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25569;

describe('CPD.SCORE', () => {
  test.each(EDITION_2023.rows.map((row) => [row.code, row] as const))(
    'gives the points of form %s by code, short and full name, in both languages',
    (code, { shortRu, shortKk, fullRu, fullKk, points }) => {
      const given = [code, shortRu, shortKk, fullRu, fullKk].map((form) =>
        call('SCORE', [form, MARCH, SCALE]),
      );
      expect(given).toEqual([points, points, points, points, points]);
    },
  );

  test('takes a date, a date with a time, or a year', () => {
    expect([MARCH, MARCH + 0.5, 2026].map((when) => call('SCORE', ['8', when, SCALE]))).toEqual([
      6, 6, 6,
    ]);
  });

  test('takes a code that was typed as a number', () => {
    expect(call('SCORE', [8, MARCH, SCALE])).toBe(6);
  });

  test('gives empty text for an empty form, whatever else is passed', () => {
    expect(
      [null, undefined, '', '  '].map((form) => call('SCORE', [form, null, [[null]]])),
    ).toEqual(['', '', '', '']);
  });

  test('follows the scale of the year, and no other', () => {
    const row = { code: '2', shortRu: 'Семинар' };
    const scale = table('scale', [
      { ...row, points: 2, fromYear: 2023, toYear: 2027 },
      { ...row, points: 4, fromYear: 2028 },
    ]);
    const given = [2023, 2027, 2028, 2040].map((year) => call('SCORE', ['2', year, scale]));
    expect(given).toEqual([2, 2, 4, 4]);
    expect(failure('SCORE', ['2', 2022, scale])).toContain('2022');
  });

  test('finds the columns of the scale by name, in any order, or without headers in ours', () => {
    const order = ['points', 'toYear', 'fromYear', 'shortRu', 'code'];
    expect(call('SCORE', ['8', MARCH, reordered(SCALE, 'scale', order)])).toBe(6);
    expect(call('SCORE', ['8', MARCH, SCALE.slice(1)])).toBe(6);
  });

  test('reads another scale after one it remembers', () => {
    const dearer = SCALE.map((row) => row.map((cell) => (cell === 6 ? 60 : cell)));
    expect([SCALE, dearer, SCALE].map((scale) => call('SCORE', ['8', MARCH, scale]))).toEqual([
      6, 60, 6,
    ]);
  });

  test('says in each language why there are no points', () => {
    const twice = table('scale', [
      { code: 'А', shortRu: 'Лекция', points: 1, fromYear: 2023 },
      { code: 'Б', shortRu: 'Лекция', points: 2, fromYear: 2023 },
    ]);
    const noPoints = reordered(SCALE, 'scale', ['code', 'shortRu', 'fromYear']);
    const cases = [
      ['Полёт', MARCH, SCALE],
      ['Лекция', MARCH, twice],
      ['8', 1999, SCALE],
      ['8', null, SCALE],
      ['8', 'весной', SCALE],
      ['8', MARCH, noPoints],
      ['8', new OfficeError('#REF!'), SCALE],
    ];
    for (const language of LANGUAGES) {
      const said = cases.map((args) => failure('SCORE', args, language));
      expect(new Set(said).size).toBe(cases.length);
      expect(said.every((sentence) => /^#N\/A .{15,}$/u.test(sentence))).toBe(true);
      expect(said[0]).toContain('Полёт');
      expect(said[1]).toMatch(/Лекция.*А, Б/u);
      expect(said[5]).toMatch(/Баллы.*Scale\[#All\]/u);
      expect(said[6]).toContain('#REF!');
    }
    expect(failure('SCORE', ['Полёт', MARCH, SCALE], 'ru')).not.toBe(
      failure('SCORE', ['Полёт', MARCH, SCALE], 'kk'),
    );
  });
});

describe('CPD.CREDIT', () => {
  test.each([
    ['the claimed points with a document', [2, 'Сертификат', null, null], 2],
    ['nothing without one', [2, ' ', '', ''], 0],
    ['the decided points, document or not', [2, null, 'зачтено', 5], 5],
    ['a decision of 0', [2, 'Сертификат', null, 0], 0],
    ['nothing when rejected, whatever was decided', [2, 'Сертификат', 'отклонено', 5], 0],
    ['the same in Kazakh', [2, 'Сертификат', 'Қабылданбады', 5], 0],
    ['empty text where nothing is claimed or decided', ['', 'Сертификат', null, null], ''],
    ['decided points of a form without points', ['', null, null, 3], 3],
  ])('gives %s', (_name, args, expected) => {
    expect(call('CREDIT', args)).toBe(expected);
  });

  test('leaves out what is optional', () => {
    expect(call('CREDIT', [2])).toBe(0);
    expect(call('CREDIT', [2, 'Сертификат'])).toBe(2);
  });

  test('says in each language what it cannot read', () => {
    for (const language of LANGUAGES) {
      expect(failure('CREDIT', [2, 'x', 'может быть'], language)).toContain('может быть');
      expect(failure('CREDIT', [2.5, 'x'], language)).toContain('2.5');
      expect(failure('CREDIT', [2, 'x', null, -1], language)).toContain('-1');
      expect(failure('CREDIT', [new OfficeError('#N/A'), 'x'], language)).toContain('#N/A ');
    }
  });
});

describe('CPD.STATUS', () => {
  interface Given {
    credited?: number;
    norm?: number;
    since?: number | null;
    until?: number | null;
    exemptDays?: number;
    decided?: boolean | null;
    today?: number | null;
    language?: string;
  }

  const args = (given: Given) => {
    const { credited = 0, norm = 10, since = day('2020-01-15'), until = null } = given;
    const { exemptDays = 0, decided = false, today = day('2027-02-01'), language } = given;
    const all = [credited, norm, since, until, exemptDays, decided, 2026, today];
    return language === undefined ? all : [...all, language];
  };
  const status = (given: Given) => call('STATUS', args(given));

  test.each<[string, Given, string, string]>([
    ['left on 31 December', { until: day('2026-12-31') }, 'Выбыл', 'Шыққан'],
    [
      'left on 1 January after',
      { until: day('2027-01-01') },
      'Не хватает баллов',
      'Балл жетіспейді',
    ],
    ['left before the year', { until: day('2025-12-31') }, '', ''],
    ['left on its first day', { until: day('2026-01-01') }, 'Выбыл', 'Шыққан'],
    [
      'joined on its last day',
      { since: day('2026-12-31') },
      'Не хватает баллов',
      'Балл жетіспейді',
    ],
    ['joined after the year', { since: day('2027-01-01') }, '', ''],
    ['exempt all year', { exemptDays: 365, norm: 0 }, 'Освобождён', 'Босатылған'],
    ['exempt but a day', { exemptDays: 364 }, 'Требует решения', 'Шешім қажет'],
    [
      'exempt for all of a short membership',
      { since: day('2026-12-01'), exemptDays: 31 },
      'Освобождён',
      'Босатылған',
    ],
    ['exempt and met', { exemptDays: 30, credited: 10 }, 'Норма выполнена', 'Норма орындалды'],
    [
      'decided',
      { exemptDays: 30, norm: 8, credited: 7, decided: true },
      'Не хватает баллов',
      'Балл жетіспейді',
    ],
    ['met exactly', { credited: 10 }, 'Норма выполнена', 'Норма орындалды'],
    ['one short', { credited: 9 }, 'Не хватает баллов', 'Балл жетіспейді'],
    [
      'on the last day of the year',
      { credited: 9, today: day('2026-12-31') },
      'В процессе',
      'Орындалуда',
    ],
    [
      'on the day after',
      { credited: 9, today: day('2027-01-01') },
      'Не хватает баллов',
      'Балл жетіспейді',
    ],
    ['without a joining date', { since: null, credited: 10 }, 'Норма выполнена', 'Норма орындалды'],
  ])('%s', (_name, given, ru, kk) => {
    expect(status(given)).toBe(ru);
    expect(status({ ...given, language: 'ru' })).toBe(ru);
    expect(status({ ...given, language: 'KK' })).toBe(kk);
  });

  test('says in each language what it cannot read', () => {
    for (const language of LANGUAGES) {
      expect(failure('STATUS', args({ language: 'en' }), language)).toContain('en');
      expect(failure('STATUS', args({ today: null }), language)).toMatch(/^#N\/A ./u);
      expect(failure('STATUS', args({ credited: 1.5 }), language)).toContain('1.5');
      expect(failure('STATUS', [0, 10, 'давно', null, 0, false, 2026, MARCH], language)).toContain(
        'давно',
      );
      expect(failure('STATUS', [0, 10, null, null, 0, false, 26, MARCH], language)).toContain('26');
    }
  });
});

describe('CPD.SHORTFALL', () => {
  test('gives what is missing to the norm, never below 0, empty cells as 0', () => {
    const given = [
      [7, 10],
      [10, 10],
      [12, 10],
      [null, 10],
      ['', ''],
    ].map((args) => call('SHORTFALL', args));
    expect(given).toEqual([3, 0, 0, 10, 0]);
    expect(failure('SHORTFALL', ['семь', 10])).toContain('семь');
    expect(failure('SHORTFALL', [7, 'десять'])).toContain('десять');
  });
});

describe('CPD.EXEMPTDAYS', () => {
  const leaves = (...periods: readonly (readonly [string, string | null])[]) =>
    table(
      'exemptions',
      periods.map(([from, to]) => ({
        member: 'Ким Анна',
        from: day(from),
        to: to === null ? null : day(to),
      })),
    );
  const days = (...periods: readonly (readonly [string, string | null])[]) =>
    call('EXEMPTDAYS', ['Ким Анна', 2026, leaves(...periods)]);

  test('counts each day of the year once', () => {
    expect(days(['2026-03-01', '2026-03-31'])).toBe(31);
    expect(days(['2026-03-01', '2026-03-31'], ['2026-03-15', '2026-04-15'])).toBe(46);
    expect(days(['2026-03-01', '2026-03-31'], ['2026-03-10', '2026-03-11'])).toBe(31);
    expect(days(['2026-03-01', '2026-03-01'])).toBe(1);
    expect(days(['2025-12-01', '2026-01-02'], ['2026-12-31', '2027-03-01'])).toBe(3);
    expect(days(['2020-01-01', null])).toBe(365);
    expect(days(['2027-01-01', null])).toBe(0);
    expect(call('EXEMPTDAYS', ['Ким Анна', 2028, leaves(['2020-01-01', null])])).toBe(366);
  });

  test('counts the member named, whatever the case, and no other', () => {
    const table2026 = leaves(['2026-03-01', '2026-03-31']);
    expect(call('EXEMPTDAYS', ['КИМ АННА', 2026, table2026])).toBe(31);
    expect(call('EXEMPTDAYS', ['Лим Олег', 2026, table2026])).toBe(0);
  });

  test('says in each language what it cannot read', () => {
    const noStart = reordered(leaves(), 'exemptions', ['member', 'to']);
    for (const language of LANGUAGES) {
      expect(failure('EXEMPTDAYS', ['Ким', 'год', leaves()], language)).toContain('год');
      expect(failure('EXEMPTDAYS', ['Ким', 2026, noStart], language)).toContain('Exemptions[#All]');
    }
  });
});

describe('CPD.SUMMARY', () => {
  const since = day('2020-01-15');
  const members = table('members', [
    { fullName: 'Ким Анна', since },
    { fullName: 'Лим Олег', since, until: day('2025-06-30') },
    { fullName: 'Пак Вера', since },
  ]);
  const seminar = { member: 'Ким Анна', date: MARCH, evidence: 'Сертификат' };
  const activities = table('activities', [
    { ...seminar, form: '8', claimed: 6, credited: 6 },
    { ...seminar, form: 'Полёт', claimed: new OfficeError('#N/A'), credited: 0 },
  ]);
  const exemptions = table('exemptions', [{ member: 'Пак Вера', from: day('2026-01-01') }]);
  const reports = table('reports', []);
  const arrays = [members, activities, exemptions, reports, SCALE];
  const today = day('2027-02-01');

  test('gives a row for each member of the year, past an error in a table', () => {
    expect(call('SUMMARY', [...arrays, 2026, today])).toEqual([
      ['Ким Анна', 10, 6, 6, 4, 'Не хватает баллов'],
      ['Пак Вера', 0, 0, 0, 0, 'Освобождён'],
    ]);
    expect(call('SUMMARY', [...arrays, 2026, today, 'kk'])).toMatchObject([
      { 5: 'Балл жетіспейді' },
      { 5: 'Босатылған' },
    ]);
  });

  test('finds columns by name, in any order', () => {
    const order = ['evidence', 'decidedPoints', 'decision', 'form', 'date', 'member'];
    const other = [members, reordered(activities, 'activities', order), ...arrays.slice(2)];
    expect(call('SUMMARY', [...other, 2026, today])).toEqual(
      call('SUMMARY', [...arrays, 2026, today]),
    );
  });

  test('gives one empty cell where nobody is a member', () => {
    expect(call('SUMMARY', [table('members', []), ...arrays.slice(1), 2026, today])).toEqual([
      [''],
    ]);
  });

  test('says in each language which column is missing', () => {
    const nameless = reordered(members, 'members', ['since', 'until']);
    for (const language of LANGUAGES) {
      const said = failure('SUMMARY', [nameless, ...arrays.slice(1), 2026, today], language);
      expect(said).toMatch(/^#N\/A .*ФИО.*Members\[#All\]/u);
      expect(failure('SUMMARY', [...arrays, 26, today], language)).toContain('26');
      expect(failure('SUMMARY', [...arrays, 2026, null], language)).toMatch(/^#N\/A ./u);
      expect(failure('SUMMARY', [...arrays, 2026, 'завтра'], language)).toContain('завтра');
      expect(failure('SUMMARY', [...arrays, 2026, today, 'de'], language)).toContain('de');
    }
  });
});

test('a bug in a body is not told as an error of the cell', () => {
  expect(() => associated().get('SCORE')?.('8', MARCH, [null])).toThrow(TypeError);
});
