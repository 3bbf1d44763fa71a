import { expect, test } from '@jest/globals';
import { rollUp, scoreRegister } from '../../src/actions';
import { coveringLetterDocuments, coveringLetterText } from '../../src/documents';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { snapshotOf } from '../builders/snapshot';
import { textsOf } from './form';

const { register } = decode(
  snapshotOf({
    members: [member({ fullName: 'Ан' }), member({ fullName: 'Бек' })],
    activities: [activity({ member: 'Ан', form: '8' }), activity({ member: 'Ан', form: '10а' })],
    settings: {
      chamberNameRu: 'Палата «Право»',
      chamberNameKk: '«Құқық» палатасы',
      responsiblePerson: 'Сериков А. М.',
    },
  }),
);
const results = rollUp(
  scoreRegister(register, { year: year(2026), today: knownDay('2027-02-25') }),
  register,
);

test('the letter is addressed to the Collegium of the settings and says what is sent', () => {
  expect(coveringLetterText(results, 'ru', undefined)).toBe(
    [
      'Республиканская коллегия юридических консультантов',
      'Исх. № ________ от 25 февраля 2027 года',
      'О сводном отчёте за 2026 год',
      'По пункту 4.7 Правил повышения квалификации юридических консультантов Палата «Право» направляет сводный отчёт о повышении квалификации юридических консультантов за 2026 год.',
      'Состояли в палате: 2. Обязаны набрать баллы: 2; норма выполнена: 1, не хватает баллов: 1. Освобождены: 0. Сдали отчёт: 0, принято отчётов: 0. Зачтено баллов: 11.',
      'Приложение: сводный отчёт.',
      'Ответственное лицо ________________ Сериков А. М.',
    ].join('\n\n'),
  );
});

test('the letter with a correcting copy says that it replaces the one before, in Kazakh too', () => {
  const russian = coveringLetterText(results, 'ru', 2);
  expect(russian).toContain('О сводном отчёте за 2026 год, уточнённом № 2');
  expect(russian).toContain('Отчёт уточнён (№ 2) и заменяет направленный ранее');
  const kazakh = coveringLetterText(results, 'kk', 2);
  expect(kazakh).toContain('2026 жылғы нақтыланған № 2 жиынтық есеп туралы');
  expect(kazakh).toContain('«Құқық» палатасы заң консультанттарының');
  expect(coveringLetterText(results, 'both', 2)).toBe(`${kazakh}\n\n\n${russian}`);
});

test('the letter on a sheet has the same paragraphs', () => {
  const [kazakh, russian] = coveringLetterDocuments(results, 'both', 1);
  expect([kazakh?.title, russian?.title]).toEqual([
    'Ілеспе хат 2026',
    'Сопроводительное письмо 2026',
  ]);
  const text = coveringLetterText(results, 'ru', 1);
  expect(russian && textsOf(russian)).toEqual(text.split('\n\n'));
});
