import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pageHeight, reportFormDocument } from '../../src/documents';
import { line, pagesOf, reportForm, rowText } from './form';

const letter = fc.constantFrom(
  ...'абвгдеәғқңөұүіжзийклмнопрстуфхцчшщ ьыъэюя  ABCdef«»-0123456789.,',
);
const text = fc.string({ unit: letter, maxLength: 300, size: 'max' });
const activities = fc
  .array(fc.record({ title: text, organiser: text }), { maxLength: 60, size: 'max' })
  .map((rows) => rows.map((row, index) => line({ ...row, number: index + 1 })));
const form = fc
  .record({
    activities,
    language: fc.constantFrom('ru' as const, 'kk' as const, 'both' as const),
    annexes: fc.array(text, { maxLength: 60, size: 'max' }),
    comment: fc.option(fc.string({ unit: letter, maxLength: 4000, size: 'max' }), {
      nil: undefined,
    }),
    responsiblePerson: text,
  })
  .map(reportForm);

const SIGNATURES = [
  [
    'Общее количество баллов',
    'Подпись юридического консультанта',
    'Дата заполнения отчета',
    'Ответственное лицо',
    'Подписывается после проверки',
    'Дата принятия отчета',
  ],
  [
    'Жалпы балл саны',
    'Заң консультантының қолы',
    'Есепті толтыру күні',
    'палатасының жауапты адамы (',
    'қол қойылады.',
    'Есепті қабылдау күні',
  ],
];

describe('the pages of a report form', () => {
  test('are never fuller than the paper', () => {
    fc.assert(
      fc.property(form, (given) => {
        const document = reportFormDocument(given);
        for (const page of pagesOf(document)) {
          const height = page.reduce((sum, row) => sum + row.height, 0);
          expect(height).toBeLessThanOrEqual(pageHeight(document.print));
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('never part the signatures from each other, from the total or from the last activity', () => {
    fc.assert(
      fc.property(form, (given) => {
        const pages = pagesOf(reportFormDocument(given)).map((page) => page.map(rowText));
        const languages = given.language === 'both' ? 2 : 1;
        const signed = pages.filter((page) =>
          SIGNATURES.some((labels) =>
            labels.every((label) => page.some((row) => row.includes(label))),
          ),
        );
        expect(signed.length).toBe(languages);
        for (const page of signed) {
          const total = page.findIndex((row) => /^(?:Общее|Жалпы балл)/u.test(row));
          expect(page[total - 1]).toMatch(/^\d+(?: \||$)/u);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
