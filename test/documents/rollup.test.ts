import { describe, expect, test } from '@jest/globals';
import { scoreRegister } from '../../src/actions';
import { rollUp } from '../../src/actions/rollUp';
import type { RollUp } from '../../src/actions/rollUp';
import {
  columnPoints,
  pageHeight,
  pageWidth,
  PRINTED_WIDENING,
  rollupDocuments,
} from '../../src/documents';
import type { SheetDocument } from '../../src/documents';
import { decode } from '../../src/register';
import { invariant, knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';
import { pagesOf, rowText, textsOf } from './form';

function rollUpOf(rows: RegisterRows, proposals = ''): RollUp {
  const { register } = decode(snapshotOf(rows));
  const scored = scoreRegister(register, { year: year(2026), today: knownDay('2027-02-25') });
  return rollUp(scored, register, { proposals });
}

function documentOf(given: RollUp, language: 'ru' | 'kk'): SheetDocument {
  const [document, ...others] = rollupDocuments(given, language);
  invariant(document !== undefined && others.length === 0, 'one document');
  return document;
}

const YEAR: RegisterRows = {
  members: [
    member({ fullName: 'Ан', memberNo: '1' }),
    member({ fullName: 'Бек (№ 2)', memberNo: '2', since: day('2026-05-01') }),
  ],
  activities: [
    activity({ member: 'Ан', form: '8', organiser: 'КазНУ' }),
    activity({ member: 'Ан', form: '10а', organiser: 'ПЮК «Право»' }),
  ],
  reports: [{ member: 'Ан', year: 2026, state: 'принят', filed: day('2027-02-16') }],
  settings: {
    chamberNameRu: 'Палата «Право»',
    responsiblePerson: 'Сериков А. М.',
  },
};
const MANY: RegisterRows = {
  members: Array.from({ length: 120 }, (_, index) => member({ fullName: `Член палаты ${index}` })),
};

describe('rollupDocuments', () => {
  test('states in Russian whose year it is, its totals, forms, organisers, list and proposals', () => {
    const texts = textsOf(documentOf(rollUpOf(YEAR, 'Больше вебинаров.'), 'ru'));
    expect(texts.slice(0, 9)).toEqual([
      'Сводный отчёт о повышении квалификации',
      'юридических консультантов за 2026 год',
      'Палата | Палата «Право»',
      'Кому | Республиканская коллегия юридических консультантов',
      'Отчётный год | 2026',
      'Правила | Правила повышения квалификации юридических консультантов; Общее собрание Палаты, 12 мая 2023 года, протокол № 1',
      'Составитель | Сериков А. М.',
      'Дата | 25.02.2027',
      'Срок направления | не позднее 1 марта 2027 года (п. 4.7)',
    ]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Состояли в палате в отчётном году | 2',
        '– вступили в отчётном году | 1',
        'Обязаны набрать баллы и сдать отчёт | 2',
        '– норма выполнена | 1',
        '– в срок, по 15.02.2027 включительно | 0',
        '– позже срока | 1',
        'Не сдали отчёт | 1',
        'Зачтено баллов | 11',
        'Баллы по формам = баллы по списку | 11 | 11 | сходится',
        '10а | Написание и издание монографий, учебников и других научных трудов | 1 | 1 | 5',
        'Учебные заведения | 1 | 1 | 6',
        'Своя палата | 1 | 1 | 5',
        '№ | ФИО | Рег. № | Норма | Зачтено | Статус | Примечание',
        '1 | Ан | 1 | 10 | 11 | Норма выполнена | отчёт сдан позже срока',
        '2 | Бек | 2 | 10 | 0 | Не хватает баллов | отчёт не сдан; вступление в отчётном году',
        'Больше вебинаров.',
        'Ответственное лицо Палаты юридических консультантов | Сериков А. М.',
      ]),
    );
  });

  test('says the same in Kazakh, on a sheet of its own', () => {
    const [kazakh, russian] = rollupDocuments(rollUpOf(YEAR), 'both');
    invariant(kazakh !== undefined && russian !== undefined, 'two documents');
    expect([kazakh.print.language, russian.print.language]).toEqual(['kk', 'ru']);
    expect(kazakh.rows.length).toBe(russian.rows.length);
    const numbers = (document: SheetDocument) =>
      document.rows.flatMap(({ cells }) => cells.map(({ value }) => value)).filter(Number.isFinite);
    expect(numbers(kazakh)).toEqual(numbers(russian));
    expect(textsOf(kazakh)).toEqual(
      expect.arrayContaining([
        '2026 жылғы жиынтық есеп',
        'Жіберу мерзімі | 2027 жылғы 1 наурыздан кешіктірмей (4.7-т.)',
        '– мерзімінде, 15.02.2027 күнін қоса алғанда | 0',
        '1 | Ан | 1 | 10 | 11 | Норма орындалды | есеп мерзімінен кеш тапсырылды',
      ]),
    );
    const cyrillicRussian = /[а-яё]{2,}ский|[а-яё]+ого(?![а-яё])/iu;
    const own = textsOf(kazakh).filter((text) => !text.startsWith('Палата | '));
    expect(own.filter((text) => cyrillicRussian.test(text))).toEqual([]);
  });

  test('marks a control sum that does not hold', () => {
    const given = rollUpOf(YEAR);
    const broken = {
      ...given,
      controls: [{ code: 'members' as const, left: 2, right: 3, holds: false }],
    };
    expect(textsOf(documentOf(broken, 'ru'))).toContain(
      'Состояли в палате = сумма по статусам | 2 | 3 | НЕ СХОДИТСЯ',
    );
  });

  test('repeats the heading of the list, and begins each later page with a row of it', () => {
    for (const language of ['ru', 'kk'] as const) {
      const document = documentOf(rollUpOf(MANY), language);
      const [heading] = document.print.repeatRows ?? [];
      expect(document.rows[heading ?? 0]?.cells.map(({ value }) => value)[0]).toBe('№');
      const pages = pagesOf(document);
      const list = pages.filter((page) => page.some((row) => rowText(row).includes('Член палаты')));
      expect(list.length).toBeGreaterThan(2);
      for (const page of list.slice(1)) {
        expect(rowText(page[0] ?? { height: 0, cells: [] })).toMatch(/^\d+ \| Член палаты/u);
      }
      expect(pages.indexOf(list.at(-1) ?? [])).toBe(pages.length - 1);
    }
  });

  test('fills no page beyond the paper, the repeated heading included', () => {
    const document = documentOf(rollUpOf(MANY, 'Предложение. '.repeat(600)), 'ru');
    const [first = 0, last = 0] = document.print.repeatRows ?? [];
    const height = (rows: SheetDocument['rows']) => rows.reduce((sum, row) => sum + row.height, 0);
    const repeated = height(document.rows.slice(first, last + 1));
    let before = 0;
    for (const page of pagesOf(document)) {
      const isRepeated = before > first;
      expect(height(page) + (isRepeated ? repeated : 0)).toBeLessThanOrEqual(
        pageHeight(document.print),
      );
      before += page.length;
    }
  });

  test('leaves lines to write the proposals on where there are none', () => {
    const ruled = documentOf(rollUpOf(YEAR), 'ru').rows.filter(
      ({ cells }) => cells.length === 1 && cells[0]?.value === null,
    );
    expect(ruled.length).toBe(3);
  });

  test('stays within the width of the page', () => {
    const { columns, print } = documentOf(rollUpOf(YEAR), 'ru');
    const width = columns.map(columnPoints).reduce((sum, column) => sum + column, 0);
    expect(width * PRINTED_WIDENING).toBeLessThanOrEqual(pageWidth(print));
  });
});
