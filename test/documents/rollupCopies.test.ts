import { describe, expect, test } from '@jest/globals';
import { rollUp, scoreRegister, type RollUp } from '../../src/actions';
import { nextEdition, rollupDocuments, type KeptCopy } from '../../src/documents';
import { documentGrid } from '../../src/documents/documentGrid';
import { decode } from '../../src/register';
import { invariant, knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { snapshotOf, type RegisterRows } from '../builders/snapshot';
import { textsOf } from './form';

const WITH_NAMES = { withNames: true };

const rows = (forms: readonly string[]): RegisterRows => ({
  members: [member({ fullName: 'Ан', memberNo: '1' }), member({ fullName: 'Бек', memberNo: '2' })],
  activities: forms.map((form) => activity({ member: 'Ан', form, organiser: 'КазНУ' })),
});

function rollUpOf(forms: readonly string[]): RollUp {
  const { register } = decode(snapshotOf(rows(forms)));
  const period = { year: year(2026), today: knownDay('2027-02-25') };
  return rollUp(scoreRegister(register, period), register);
}

function copyOf(given: RollUp, language: 'ru' | 'kk', number = 1): KeptCopy {
  const edition = nextEdition(given, [], WITH_NAMES);
  const [document] = rollupDocuments(given, language, { edition });
  invariant(document !== undefined, 'one document');
  return { number, language, cells: documentGrid(document) };
}

const BEFORE = rollUpOf(['8']);
const AFTER = rollUpOf(['8', '10а']);

describe('the first copy of a rollup', () => {
  test('has number 1, a name to be found by, and speaks of no corrections', () => {
    const edition = nextEdition(BEFORE, [], WITH_NAMES);
    const [document] = rollupDocuments(BEFORE, 'ru', { edition });
    expect(document).toMatchObject({
      title: 'Сводный отчёт 2026 № 1',
      areaName: 'CPD_Rollup_2026_1_ru',
    });
    const texts = document && textsOf(document);
    expect(texts?.filter((text) => /уточнённый|Отличия/u.test(text))).toEqual([]);
  });
});

describe('a later copy', () => {
  const textsWith = (kept: readonly KeptCopy[], language: 'ru' | 'kk', withNames = true) => {
    const edition = nextEdition(AFTER, kept, { withNames });
    const [document] = rollupDocuments(AFTER, language, { edition, withNames });
    return document ? textsOf(document) : [];
  };

  test('is numbered on and lists every figure that differs, with both values', () => {
    const texts = textsWith([copyOf(BEFORE, 'ru')], 'ru');
    expect(texts[2]).toBe('уточнённый № 2');
    const from = texts.findIndex((text) => text.includes('Отличия от № 1 от 25.02.2027'));
    const to = texts.findIndex((text) => text.includes('Поимённый список'));
    expect(texts.slice(from, to)).toEqual([
      '4. Отличия от № 1 от 25.02.2027',
      'Показатель | Было | Стало',
      '– норма выполнена | 0 | 1',
      '– не хватает баллов | 2 | 1',
      'Зачтено баллов | 6 | 11',
      'Форма участия 10а: участников | 0 | 1',
      'Форма участия 10а: мероприятий | 0 | 1',
      'Форма участия 10а: баллов | 0 | 5',
      'Учебные заведения: мероприятий | 1 | 2',
      'Учебные заведения: баллов | 6 | 11',
      'Ан (1) | норма 10, зачтено 6, Не хватает баллов; отчёт не сдан | норма 10, зачтено 11, Норма выполнена; отчёт не сдан',
    ]);
  });

  test('says in Kazakh what a Kazakh copy said', () => {
    const texts = textsWith([copyOf(BEFORE, 'kk'), copyOf(BEFORE, 'ru')], 'kk');
    expect(texts[2]).toBe('нақтыланған № 2');
    expect(texts).toContain('4. 25.02.2027 күнгі № 1 данадан айырмашылықтар');
    expect(texts).toContain('Есепке алынған балл | 6 | 11');
  });

  test('names nobody where it is made without names', () => {
    const texts = textsWith([copyOf(BEFORE, 'ru')], 'ru', false);
    expect(texts).toContain('Зачтено баллов | 6 | 11');
    expect(texts.filter((text) => /Ан|Бек|Поимённый/u.test(text))).toEqual([]);
  });

  test('compares with the last copy, whichever sheets of it are left', () => {
    const gone: KeptCopy = { number: 2, language: 'ru' };
    const texts = textsWith([copyOf(BEFORE, 'ru'), gone, copyOf(AFTER, 'kk', 2)], 'ru');
    expect(texts[2]).toBe('уточнённый № 3');
    expect(texts).toContain('Отличий нет.');
  });

  test('says that there is nothing to compare with where the sheet of the last copy is gone', () => {
    const texts = textsWith([{ number: 1, language: 'ru' }], 'ru');
    expect(texts[2]).toBe('уточнённый № 2');
    expect(texts).toContain(
      'Предыдущего экземпляра в книге нет, поэтому перечень отличий не составлен.',
    );
  });
});
