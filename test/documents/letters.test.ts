import { describe, expect, test } from '@jest/globals';
import { remindersOf, reminderCalendar, scoreRegister } from '../../src/actions';
import { mailLink, mailMergeSheet, reminderLetter, statementLetter } from '../../src/documents';
import { decode } from '../../src/register';
import { isoDay, knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

const ANNA = 'Ким Анна (№ 2)';

const chamber = (more: Partial<RegisterRows> = {}) =>
  snapshotOf({
    members: [
      member({ email: 'ivanov@example.kz' }),
      member({ memberNo: '2', fullName: ANNA, reportLanguage: 'қаз' }),
      member({ memberNo: '3', fullName: 'Освобождённый' }),
    ],
    activities: [activity()],
    exemptions: [{ member: 'Освобождённый', from: day('2025-01-01'), document: 'Приказ 1' }],
    settings: { responsiblePerson: 'Сапарова Г.' },
    ...more,
  });

const remindersOn = (iso: string, snapshot = chamber()) => {
  const { register } = decode(snapshot);
  const scored = scoreRegister(register, { year: year(2026), today: knownDay(iso) });
  return { register, scored, reminders: remindersOf(register, scored) };
};

const kindsOn = (iso: string, snapshot = chamber()) =>
  remindersOn(iso, snapshot).reminders.map(({ kind, daysLeft }) => [kind, daysLeft]);

describe('who is reminded', () => {
  test('is everybody who owes something: points while the year runs, then the report; nobody exempt (D48)', () => {
    expect(kindsOn('2026-12-17')).toEqual([
      ['points', 14],
      ['points', 14],
    ]);
    expect(kindsOn('2027-02-10')).toEqual([
      ['report', 5],
      ['report', 5],
    ]);
    expect(kindsOn('2027-02-16')).toEqual([
      ['report-late', -1],
      ['report-late', -1],
    ]);
  });

  test('is not somebody whose report is there; remarks wait for a correction (R11)', () => {
    const reports = [
      { member: 'Иванов Иван Иванович', year: 2026, state: 'сдан' },
      { member: ANNA, year: 2026, state: 'замечания', remarks: 'Нет справки' },
    ];
    const { reminders, register } = remindersOn('2027-02-20', chamber({ reports }));
    expect(reminders.map(({ kind }) => kind)).toEqual(['correction']);
    const [first] = reminders;
    expect(first && reminderLetter(first, register).body).toContain('Нет справки');
  });

  test('is reminded on working days before the last ones (D5, D54)', () => {
    const { register, scored } = remindersOn('2026-12-01');
    const { points, report, rollup } = reminderCalendar(register, scored);
    expect([points, report, rollup].map((days) => days.map(isoDay))).toEqual([
      ['2026-10-30', '2026-12-17'],
      ['2027-02-01', '2027-02-12'],
      ['2027-02-22'],
    ]);
  });
});

describe('a letter', () => {
  test('says in the consultant’s language what is missing, without the number that tells names apart (D63)', () => {
    const { register, reminders } = remindersOn('2026-12-17');
    const [ivanov, anna] = reminders.map((reminder) => reminderLetter(reminder, register));
    expect(ivanov?.body).toContain('зачтено баллов: 2 из 10. Не хватает: 8');
    expect(ivanov?.body).toContain('31.12.2026');
    expect(ivanov?.body).toContain('Сапарова Г.');
    expect(anna?.body).toContain('Сәлеметсіз бе, Ким Анна!');
    expect(anna?.subject).toBe('2026 жылғы балл');
  });

  test('of both languages is Kazakh first', () => {
    const members = [member({ reportLanguage: 'екі тіл' })];
    const { register, reminders } = remindersOn('2027-02-10', chamber({ members }));
    const [first] = reminders;
    const body = first ? reminderLetter(first, register).body : '';
    expect(body.indexOf('Сәлеметсіз')).toBe(0);
    expect(body.indexOf('Здравствуйте')).toBeGreaterThan(0);
  });

  test('says that the last day is a day off', () => {
    const settings = { reportDeadline: '14.02' };
    const { register, reminders } = remindersOn('2027-02-01', chamber({ settings }));
    const [first] = reminders;
    expect(first && reminderLetter(first, register).body).toContain('выходной');
  });

  test('blames nobody (D53)', () => {
    for (const iso of ['2026-12-17', '2027-02-10', '2027-03-01']) {
      const { register, reminders } = remindersOn(iso);
      const text = reminders.map((each) => reminderLetter(each, register).body).join('\n');
      expect(text).not.toMatch(/наруш|санкци|штраф|должник|бұзу|айыппұл/iu);
    }
  });

  test('of the year lists what was credited (R13)', () => {
    const { register, scored } = remindersOn('2027-01-10');
    const [ivanov] = scored.members;
    expect(ivanov && statementLetter(ivanov, register).body).toContain(
      '12.03.2026 Новое в гражданском процессе: 2',
    );
  });
});

describe('a mail link', () => {
  test('carries the whole letter where it fits, and says so where it does not', () => {
    const letter = { fullName: 'a', email: 'a@b.kz', subject: 'Отчёт', body: 'Строка\nДругая' };
    const { href, isCut } = mailLink(letter);
    expect(isCut).toBe(false);
    expect(new URL(href).searchParams.get('body')).toBe('Строка\r\nДругая');
    const long = mailLink({
      ...letter,
      body: Array.from({ length: 60 }, () => 'Строка').join('\n'),
    });
    expect(long.isCut).toBe(true);
    expect(long.href.length).toBeLessThanOrEqual(1900);
    expect(new URL(long.href).searchParams.get('body')).toMatch(/^(?:Строка\r\n)+Строка$/u);
  });
});

test('the table for mail merge has one heading row and a row for each letter', () => {
  const { register, reminders } = remindersOn('2026-12-17');
  const { rows, title } = mailMergeSheet(reminders, register);
  expect(title).toBe('Напоминания');
  expect(rows).toHaveLength(3);
  expect(rows[0]?.cells.map(({ value }) => value)).toEqual([
    'ФИО',
    'Эл. почта',
    'Тема',
    'Норма',
    'Зачтено',
    'Не хватает',
    'Последний день',
    'Текст',
  ]);
  expect(rows[2]?.cells.slice(0, 6).map(({ value }) => value)).toEqual([
    'Ким Анна',
    null,
    '2026 жылғы балл',
    10,
    0,
    10,
  ]);
});
