import { describe, expect, test } from '@jest/globals';
import { scoreRegister } from '../../src/actions';
import type { ReportFormOptions } from '../../src/actions/reportForms';
import { reportFormOf, reportFormsOf } from '../../src/actions/reportForms';
import { decode } from '../../src/register';
import { invariant, knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

const NAME = 'Иванов Иван Иванович';

function formOf(rows: RegisterRows, options: ReportFormOptions = {}) {
  const { register } = decode(snapshotOf({ members: [member()], ...rows }));
  const scored = scoreRegister(register, { year: year(2026), today: knownDay('2027-02-01') });
  const [first] = scored.members;
  invariant(first !== undefined, 'nobody was a member');
  const form = reportFormOf(first, register, options);
  expect(reportFormsOf(scored, register, options)[0]).toEqual(form);
  return form;
}

describe('reportFormOf', () => {
  test('numbers the activities of the year in the order of their dates, with the rules’ names of the forms', () => {
    const form = formOf({
      activities: [
        activity({ title: 'Вторая', date: day('2026-05-02'), form: 'Статья в СМИ' }),
        activity({ title: 'Прошлогодняя', date: day('2025-12-31') }),
        activity({ title: 'Первая', date: day('2026-01-09'), form: '10б' }),
        activity({ title: 'Третья', date: day('2026-05-02') }),
      ],
    });
    expect(form.activities.map((line) => [line.number, line.title, line.points])).toEqual([
      [1, 'Первая, 09.01.2026', 5],
      [2, 'Вторая, 02.05.2026', 1],
      [3, 'Третья, 02.05.2026', 2],
    ]);
    expect(form.activities[0]?.form).toEqual({
      ru: 'участие в деятельности по правовому просвещению',
      kk: 'құқықтық ағарту қызметіне қатысу.',
    });
    expect(form.total).toBe(8);
  });

  test('prints the claimed points whatever was decided, and without a document too', () => {
    const form = formOf({
      activities: [
        activity({ title: 'А', decision: 'отклонено', remark: 'реклама' }),
        activity({ title: 'Б', decision: 'зачтено', decidedPoints: 1, remark: 'половина' }),
        activity({ title: 'В', evidence: null }),
      ],
    });
    expect(form.activities.map(({ points }) => points)).toEqual([2, 2, 2]);
    expect(form.total).toBe(6);
  });

  test('prints the decided points where the scale gives none', () => {
    const form = formOf({
      activities: [
        activity({ title: 'А', form: '13', decision: 'зачтено', decidedPoints: 4, remark: 'r' }),
        activity({ title: 'Б', form: '13' }),
        activity({ title: 'В', form: 'Хакатон', decidedPoints: 3, remark: 'r' }),
        activity({ title: 'Г', form: 'Хакатон' }),
        activity({ title: 'Д', form: '13', decision: 'отклонено', decidedPoints: 4, remark: 'r' }),
      ],
    });
    expect(form.activities.map(({ points }) => points)).toEqual([4, 0, 3, undefined, 0]);
    expect(form.total).toBe(7);
    expect(form.activities[2]?.form).toEqual({ ru: 'Хакатон', kk: 'Хакатон' });
  });

  test('leaves the date out of the title by the setting, and never says it twice', () => {
    const titles = (printEventDateInTitle: string, title: string | null) =>
      formOf({ activities: [activity({ title })], settings: { printEventDateInTitle } })
        .activities[0]?.title;
    expect(titles('да', 'Лекция')).toBe('Лекция, 12.03.2026');
    expect(titles('да', 'Лекция 12.03.2026')).toBe('Лекция 12.03.2026');
    expect(titles('да', null)).toBe('12.03.2026');
    expect(titles('нет', 'Лекция')).toBe('Лекция');
  });

  test('lists each supporting document once, in the order of the activities', () => {
    const evidence = ['папка 3,  лист 2', 'Диплом', null, 'папка 3, лист 2'];
    const activities = evidence.map((document, index) =>
      activity({ title: `${index}`, date: day(`2026-0${index + 1}-01`), evidence: document }),
    );
    expect(formOf({ activities: activities.toReversed() }).annexes).toEqual([
      'папка 3, лист 2',
      'Диплом',
    ]);
  });

  test('prints the name without the number that tells two people apart', () => {
    const members = [member({ fullName: `${NAME} (№ 17)` })];
    expect(formOf({ members }).fullName).toBe(NAME);
    expect(formOf({ members: [member({ fullName: 'Ли (Пак) Анна' })] }).fullName).toBe(
      'Ли (Пак) Анна',
    );
  });

  test('is in the language asked for, else the consultant’s own, else the setting', () => {
    const own = [member({ reportLanguage: 'екі тіл' })];
    const settings = { reportLanguage: 'қаз' };
    expect(formOf({ members: own, settings }, { language: 'ru' }).language).toBe('ru');
    expect(formOf({ members: own, settings }).language).toBe('both');
    expect(formOf({ settings }).language).toBe('kk');
    expect(formOf({}).language).toBe('ru');
  });

  test('takes dates and the responsible person from the report of the year', () => {
    const settings = { responsiblePerson: 'Сериков А. М.' };
    const reports = [
      {
        member: NAME,
        year: 2025,
        state: 'принят',
        filed: day('2026-02-01'),
        acceptedBy: 'Прежний',
      },
      { member: NAME, year: 2026, state: 'сдан', filed: day('2027-02-03') },
    ];
    const form = formOf({ reports, settings });
    expect([form.filed, form.accepted, form.responsiblePerson]).toEqual([
      knownDay('2027-02-03'),
      undefined,
      'Сериков А. М.',
    ]);
    const accepted = {
      ...reports[1],
      state: 'принят',
      accepted: day('2027-02-20'),
      acceptedBy: 'Новый',
    };
    const after = formOf({ reports: [...reports, accepted], settings });
    expect([after.accepted, after.responsiblePerson]).toEqual([knownDay('2027-02-20'), 'Новый']);
  });

  test('prints the comment only where the consultant disagreed', () => {
    const comment = (state: string, position: string | null) =>
      formOf({
        reports: [{ member: NAME, year: 2026, state, position, comment: 'Не относится.' }],
      }).comment;
    expect(comment('спор', null)).toBe('Не относится.');
    expect(comment('принят', 'Относится')).toBe('Не относится.');
    expect(comment('принят', null)).toBeUndefined();
    expect(comment('замечания', 'Относится')).toBeUndefined();
  });

  test('prints the name of the chamber unless the setting says otherwise', () => {
    const chamberNameRu = 'Палата «Право»';
    expect(formOf({ settings: { chamberNameRu } }).chamberName.ru).toBe(chamberNameRu);
    const off = formOf({ settings: { chamberNameRu, printChamberName: 'нет' } });
    expect(off.chamberName).toEqual({ ru: '', kk: '' });
  });
});
