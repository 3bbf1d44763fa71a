import { describe, expect, test } from '@jest/globals';
import {
  attendanceOf,
  emptyReportForm,
  eventsOfYear,
  notFiledListOf,
  reportFormsOf,
  scoreRegister,
  shortListOf,
  statementsOf,
} from '../../src/actions';
import {
  attendanceDocuments,
  columnPoints,
  notFiledDocuments,
  pageHeight,
  pageWidth,
  PRINTED_WIDENING,
  reportFormBatch,
  reportFormDocument,
  shortListDocuments,
  statementBatch,
  statementDocument,
  type SheetDocument,
} from '../../src/documents';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';
import { pagesOf, rowText, textsOf } from './form';

const COUNTS = [0, 1, 6, 7, 25, 60];
const LONG = 'Құқықтық ағарту және «Новое в гражданском процессе» '.repeat(7).slice(0, 300);
const nameOf = (count: number): string => `Иванов Иван ${count}`;

/** A consultant for each number of activities, one of 300 letters, and one whose name is a formula. */
const CHAMBER: RegisterRows = {
  members: [
    ...COUNTS.map((count) => member({ fullName: nameOf(count), memberNo: `${count}` })),
    member({ fullName: LONG, memberNo: '@7' }),
    member({ fullName: '=1+1', memberNo: '-8' }),
  ],
  activities: COUNTS.flatMap((count) =>
    Array.from({ length: count }, (_, index) =>
      activity({
        member: nameOf(count),
        date: day(`2026-${String((index % 12) + 1).padStart(2, '0')}-10`),
        title: ['=Лекция', '+7', '-', '@', LONG][index % 5] ?? '',
        evidence: index % 4 === 3 ? null : `=папка ${index}`,
      }),
    ),
  ),
};

function pressed(rows: RegisterRows, today = '2027-02-01') {
  const { register } = decode(snapshotOf(rows));
  const scored = scoreRegister(register, { year: year(2026), today: knownDay(today) });
  return { register, scored };
}

function everything(language: 'ru' | 'kk' | 'both'): SheetDocument[] {
  const { register, scored } = pressed(CHAMBER);
  const head = { ...scored, chamberName: { ru: LONG, kk: LONG }, language: register.language };
  const options = { language };
  return [
    ...reportFormBatch(reportFormsOf(scored, register, options), head),
    ...statementBatch(statementsOf(scored.members, scored, register, options), head),
    ...shortListDocuments(shortListOf(scored, register), language),
    ...notFiledDocuments(notFiledListOf(scored, register), language),
    ...attendanceDocuments(attendanceOf(scored, register), language),
    reportFormDocument(emptyReportForm(register, options)),
  ];
}

describe.each(['ru', 'kk', 'both'] as const)('every document of consultants in %s', (language) => {
  const documents = everything(language);

  test('fits the width and the height of the paper', () => {
    for (const document of documents) {
      const width = document.columns.map(columnPoints).reduce((sum, column) => sum + column, 0);
      expect(width * PRINTED_WIDENING).toBeLessThanOrEqual(pageWidth(document.print));
      const { repeatRows } = document.print;
      const repeated = repeatRows
        ? document.rows
            .slice(repeatRows[0], repeatRows[1] + 1)
            .reduce((sum, { height }) => sum + height, 0)
        : 0;
      pagesOf(document).forEach((page, index) => {
        const height = page.reduce((sum, row) => sum + row.height, index > 0 ? repeated : 0);
        expect(height).toBeLessThanOrEqual(pageHeight(document.print));
      });
    }
  });

  test('keeps texts as they were typed, whatever they begin with', () => {
    const values = documents.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
    );
    for (const text of ['=1+1', '@7', '-8']) expect(values).toContain(text);
    expect(values.some((value) => String(value).startsWith('=Лекция'))).toBe(true);
  });

  test('has each cell in one place of its row', () => {
    for (const { rows, columns } of documents) {
      for (const { cells } of rows) {
        const covered = cells.flatMap(({ column, span = 1 }) =>
          Array.from({ length: span }, (_, index) => column + index),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(Math.max(-1, ...covered)).toBeLessThan(columns.length);
      }
    }
  });
});

describe('a statement', () => {
  test.each(COUNTS)('of %i activities adds up to the points of the register', (count) => {
    const { register, scored } = pressed(CHAMBER);
    const own = scored.members.filter(({ member: { fullName } }) => fullName === nameOf(count));
    const [statement] = statementsOf(own, scored, register, { language: 'ru' });
    const rows = statement ? statementDocument(statement).rows : [];
    const lines = rows.filter(
      ({ cells }) => cells.length === 8 && typeof cells[0]?.value === 'number',
    );
    const sum = (column: number) =>
      lines.reduce((total, { cells }) => total + Number(cells[column]?.value ?? 0), 0);
    expect(lines.map(({ cells }) => cells[0]?.value)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
    expect([sum(5), sum(6)]).toEqual([own[0]?.result.claimed, own[0]?.result.credited]);
    if (count > 0) {
      expect(rows.map(rowText)).toContain(`Итого | ${sum(5)} | ${sum(6)}`);
    } else expect(rows.map(rowText)).toContain('Мероприятий за год нет');
  });

  test('says what counts, what does not, and by which clause', () => {
    const { register, scored } = pressed(
      {
        members: [member({ until: null })],
        activities: [
          activity({ title: 'А', decision: 'отклонено', remark: 'реклама' }),
          activity({ title: 'Б', evidence: null }),
        ],
        exemptions: [
          {
            member: 'Иванов Иван Иванович',
            basis: 'приостановление деятельности',
            from: day('2026-05-01'),
            to: day('2026-05-31'),
            document: 'приказ № 5',
          },
        ],
      },
      '2026-06-01',
    );
    const [statement] = statementsOf(scored.members, scored, register, { language: 'ru' });
    const texts = statement ? textsOf(statementDocument(statement)) : [];
    expect(texts).toEqual(
      expect.arrayContaining([
        'Лицевой счёт юридического консультанта за 2026 год',
        'По данным реестра на 01.06.2026.',
        'Норма | Заявлено | Зачтено | Не хватает | Статус',
        '10 | 4 | 0 | 10 | Требует решения',
        '1 | 12.03.2026 | 2. Семинар, вебинар, лекция (слушатель) | А\nЮридический институт | Сертификат № 1 | 2 | 0 | Форма 2 по шкале на 2026 год: 2 балла (шкала); Мероприятие отклонено, баллы не засчитываются (форма отчёта); реклама',
        '2 | 12.03.2026 | 2. Семинар, вебинар, лекция (слушатель) | Б\nЮридический институт | 2 | 0 | Форма 2 по шкале на 2026 год: 2 балла (шкала); Подтверждающий документ не указан, баллы не засчитываются (п. 6.2)',
        'Норма | Норма за год: 10 баллов (примечание к шкале, қаз. 3.2)',
        'Освобождения (п. 6.4) | приостановление деятельности: 01.05.2026 – 31.05.2026, приказ № 5\nВ отчётном году: 31 день',
        'Отчёт за год | не сдан',
      ]),
    );
    expect(texts.join('\n')).toMatch(/Не хватает 10 баллов\. Любую форму .*\n– .+ × 5: 10 баллов/u);
  });
});

describe('a list', () => {
  const rows: RegisterRows = {
    members: [
      member({ fullName: 'А', memberNo: '1' }),
      member({ fullName: 'Б (№ 2)', memberNo: '2' }),
      member({ fullName: 'В', memberNo: '3' }),
      member({ fullName: 'Г', memberNo: '4', until: day('2026-06-30') }),
    ],
    activities: [
      activity({ member: 'А' }),
      ...Array.from({ length: 5 }, (_, index) => activity({ member: 'В', title: `С${index}` })),
    ],
    reports: [{ member: 'В', year: 2026, state: 'сдан', filed: day('2027-02-10') }],
  };

  test('of those who are short begins with the largest shortfall and adds it up', () => {
    const { register, scored } = pressed(rows);
    const [document] = shortListDocuments(shortListOf(scored, register), 'ru');
    expect(document && textsOf(document)).toEqual([
      'Консультанты, которым не хватает баллов',
      'за 2026 год',
      'По данным реестра на 01.02.2027.',
      '№ | ФИО | Рег. № | Норма | Зачтено | Не хватает | Статус',
      '1 | Б | 2 | 10 | 0 | 10 | Не хватает баллов',
      '2 | А | 1 | 10 | 2 | 8 | Не хватает баллов',
      'Итого | 18',
      'Ответственное лицо Палаты юридических консультантов',
    ]);
  });

  test.each([
    ['2027-02-01', 'осталось 14 дней'],
    ['2027-02-15', 'сегодня последний день'],
    ['2027-02-17', 'прошло 2 дня'],
  ])('of those who have not filed says on %s that %s', (today, said) => {
    const { register, scored } = pressed(rows, today);
    const [document] = notFiledDocuments(notFiledListOf(scored, register), 'ru');
    const texts = document ? textsOf(document) : [];
    expect(texts).toContain(`Последний день сдачи отчёта: 15.02.2027 (қаз. 3.2), ${said}.`);
    expect(texts).toContain('Обязаны сдать отчёт: 3, сдали: 1, не сдали: 2.');
    expect(texts.filter((text) => /^\d \|/u.test(text))).toEqual([
      '1 | А | 1 | не сдан | 10 | 2',
      '2 | Б | 2 | не сдан | 10 | 0',
    ]);
  });

  test('of nobody says so', () => {
    const { register, scored } = pressed({ members: [] });
    const [document] = shortListDocuments(shortListOf(scored, register), 'kk');
    expect(document && textsOf(document)).toContain('Мұндай консультанттар жоқ');
  });
});

describe('an attendance sheet', () => {
  const rows: RegisterRows = {
    members: [
      member({ fullName: 'Яковлева' }),
      member({ fullName: 'Әбенов' }),
      member({ fullName: 'Выбывший', until: day('2026-02-01') }),
    ],
    activities: [
      activity({ member: 'Яковлева', title: 'Семинар  «Право»' }),
      activity({ member: 'Әбенов', title: 'семинар «Право»' }),
      activity({ member: 'Яковлева', title: 'Лекция', date: day('2026-09-01') }),
      activity({ member: 'Яковлева', title: 'Прошлое', date: day('2025-09-01') }),
    ],
  };

  test('names those who recorded the event, by the alphabet', () => {
    const { register, scored } = pressed(rows);
    const events = eventsOfYear(register, year(2026));
    expect(events.map(({ title, participants }) => [title, participants])).toEqual([
      ['Лекция', 1],
      ['Семинар  «Право»', 2],
    ]);
    const [document] = attendanceDocuments(attendanceOf(scored, register, events[1]), 'ru');
    const texts = document ? textsOf(document) : [];
    expect(texts).toContain('Дата: 12.03.2026');
    expect(texts.filter((text) => /^\d \|/u.test(text))).toEqual([
      '1 | Әбенов | 1',
      '2 | Яковлева | 1',
    ]);
  });

  test('of an event to come names everybody but those who left, and has room for others', () => {
    const { register, scored } = pressed(rows);
    const [document] = attendanceDocuments(attendanceOf(scored, register), 'ru');
    const texts = document ? textsOf(document) : [];
    expect(texts.filter((text) => /^\d/u.test(text))).toEqual([
      '1 | Әбенов | 1',
      '2 | Яковлева | 1',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });
});

describe('a sheet of contents', () => {
  test('leads to every report by its own title, also where two people have one name', () => {
    const { register, scored } = pressed({
      members: [
        member({ fullName: 'Ким Анна (№ 1)', memberNo: '1' }),
        member({ fullName: 'Ким Анна (№ 2)', memberNo: '2', reportLanguage: 'екі тіл' }),
        member({ fullName: 'Содержание', memberNo: '3' }),
      ],
    });
    const head = { ...scored, chamberName: { ru: '', kk: '' }, language: 'ru' as const };
    const [contents, ...reports] = reportFormBatch(reportFormsOf(scored, register), head);
    const links = contents?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ link }) => (link ? [link.document] : [])),
    );
    expect(links).toEqual(reports.map(({ title }) => title));
    expect(links).toEqual(['Ким Анна (№ 1)', 'Ким Анна (№ 2)', 'Содержание (2)']);
    expect(contents && textsOf(contents)).toEqual([
      'Отчёты о повышении квалификации',
      'за 2026 год',
      'Щелчок по номеру открывает лист.',
      '№ | ФИО | Рег. № | Страниц',
      '1 | Ким Анна | 1 | 1',
      '2 | Ким Анна | 2 | 2',
      '3 | Содержание | 3 | 1',
      'Итого | 4',
    ]);
  });
});

describe('an empty report form', () => {
  test.each(['ru', 'kk', 'both'] as const)(
    'in %s has a page in each language, and nobody in it',
    (language) => {
      const { register } = pressed({
        settings: {
          chamberNameRu:
            'Палата юридических консультантов «Центр правовой защиты и оказания юридических услуг»',
          printAppendixLabel: 'да',
          responsiblePerson: 'Сериков Асет',
        },
      });
      const document = reportFormDocument(emptyReportForm(register, { language }));
      expect(pagesOf(document)).toHaveLength(language === 'both' ? 2 : 1);
      const numbers = document.rows
        .filter(({ cells }) => cells.length === 5)
        .map(({ cells }) => cells[0]?.value)
        .filter((value) => value !== '№');
      const once = [1, 2, 3, 4, 5, 6, '...'];
      expect(numbers).toEqual(language === 'both' ? [...once, ...once] : once);
    },
  );

  test('says the words of the rules and no points', () => {
    const { register } = pressed({});
    const texts = textsOf(reportFormDocument(emptyReportForm(register, { language: 'ru' })));
    expect(texts).toEqual(
      expect.arrayContaining([
        'за ________ год',
        'ФИО',
        'Член с «____» __________________ ________ года',
        'Общее количество баллов',
        'Комментарии к отчету от ответственного лица Палаты юридических консультантов.',
        '1.',
        '...',
      ]),
    );
  });
});
