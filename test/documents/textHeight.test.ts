import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { textWidth } from '../../src/documents/fontMetrics';
import { lineHeight, textHeight, wrapText } from '../../src/documents/textHeight';

describe('textWidth', () => {
  // The width LibreOffice gives the word in a PDF set in a font of the same metrics.
  test.each([
    ['Мероприятия,', 11, false, 66.5],
    ['квалификации:', 11, false, 70.6],
    ['консультантом', 11, false, 70.4],
    ['юридического', 12, true, 77.4],
    ['консультанта', 12, true, 74.7],
  ])('of %s at %i points is what is printed', (word, size, isBold, printed) => {
    expect(Math.abs(textWidth(word, size, isBold) - printed)).toBeLessThan(0.25);
  });

  test('knows every letter of the Kazakh and Russian alphabets in both weights', () => {
    const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
    for (const isBold of [false, true]) {
      for (const letter of letters + letters.toUpperCase()) {
        if (['Ю', 'Ш', 'Щ', 'Ж'].includes(letter)) continue;
        expect(textWidth(letter, 1000, isBold)).toBeLessThan(1000);
      }
    }
    expect(textWidth('қ', 1000, false)).toBe(486);
    expect(textWidth('Ә', 1000, false)).toBe(722);
  });

  test('counts a letter of another script as wide as the type size', () => {
    expect(textWidth('法', 10, false)).toBe(10);
  });
});

describe('wrapText', () => {
  // Lines as LibreOffice breaks them in cells of these widths, in points.
  test.each([
    ['- біліктілікті арттыру нысанын еркін таңдауға;', 154.6, 12, false, 2],
    ['Ответственное лицо Палаты юридических консультантов (ФИО, подпись)', 171.3, 10, false, 3],
    ['- обеспечение единообразия правоприменительной практики.', 101.9, 9, false, 4],
    [
      'Подписывается после проверки соответствия Отчета требованиям правил о повышении квалификации юридического консультанта, и наличия подтверждающих документов.',
      171.3,
      9,
      true,
      5,
    ],
    ['1.6. Юридический консультант вправе:', 68.6, 12, false, 5],
    [
      '- заң практикасының өзекті мәселелері бойынша семинарларға, вебинарларға, тренингтерге, дәрістерге қатысу;',
      154.6,
      9,
      true,
      4,
    ],
    [
      'Біліктілікті арттырудың көрсетілген нысандарының тізбесі түбегейлі болып табылмайды. Заң консультанттары біліктілікті арттыру нысандарын өздері таңдайды.',
      335,
      11,
      true,
      3,
    ],
    [
      '6.2. Участие юридического консультанта в мероприятиях по повышению квалификации должно быть подтверждено документально в электронном или бумажном формате.',
      68.6,
      9,
      false,
      12,
    ],
    ['(г. Алматы, ул. Абылай хан, дом 56, офис 36)', 68.6, 10, true, 4],
    ['4.5. Біліктілікті арттыру бойынша есеп жүргізеді.', 101.9, 11, false, 3],
  ])('breaks «%s» as it is printed', (text, width, size, isBold, lines) => {
    const look = { size, isBold };
    expect(wrapText(text, width, look).length).toBe(lines);
    expect(textHeight(text, width, look)).toBe(lines * lineHeight(size));
  });

  test('breaks after hyphens and at line feeds, never at a no-break space', () => {
    const look = { size: 10, isBold: false };
    expect(wrapText('научно-практическая', 60, look)).toEqual(['научно-', 'практическая']);
    expect(wrapText('одна\nдве', 200, look)).toEqual(['одна\n', 'две']);
    expect(wrapText('см. лист\u00A012', 40, look)).toEqual(['см. ', 'лист\u00A012']);
  });

  test('keeps every letter, and no line is wider than asked unless it is one letter', () => {
    const look = { size: 10, isBold: false };
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 12, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width, look);
          expect(lines.join('')).toBe(text);
          for (const line of lines) {
            expect(textWidth(line.trimEnd(), 10, false)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe('lineHeight', () => {
  test.each([
    [9, 12],
    [10, 12.75],
    [11, 14.25],
    [12, 15.75],
    [14, 18],
  ])('of %i points is %f, whole pixels', (size, height) => {
    expect(lineHeight(size)).toBe(height);
  });
});
