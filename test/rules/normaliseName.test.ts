import { describe, expect, test } from '@jest/globals';
import { normaliseName } from '../../src/rules';

describe('the key of a name', () => {
  test.each([
    ['Статья в СМИ', 'СТАТЬЯ В СМИ', 'case'],
    ['Статья в СМИ', '  статья\u00a0 в\u2009сми\ufeff', 'spaces'],
    ['іс-шара', 'іс шара', 'a hyphen or a space'],
    ['іс-шара', 'іс\u2011шара', 'a hyphen that does not break'],
    ['іс-шара', 'іс–шара', 'a dash'],
    ['«доктор Ph.D»', '"доктор Ph.D"', 'quotes'],
    ['«доктор Ph.D»', '“доктор Ph.D„', 'curly quotes'],
    ['доктор Ph.D', 'ДОКТОР PH.D', 'case of Latin letters'],
    ['Республики Казахстан;', 'Республики Казахстан', 'a semicolon at the end'],
    ['практики.', 'практики . . .', 'full stops at the end'],
    ['лектор, тренер', 'лектор тренер', 'a comma inside'],
    ['учёной', 'ученой', 'ё'],
    ['учёной', 'уче\u0308ной', 'ё in two characters'],
    ['учёной', 'уч\u00ebной', 'Latin ë'],
    ['Айгерім', 'Айгер\u0069м', 'Latin i'],
    ['Семинар', 'Ce\u043c\u0438\u043dap', 'Latin C, e, a, p'],
    ['НА', 'HA', 'a whole word in Latin capitals'],
    ['Жаһан', 'Жаhaн', 'Latin h and a'],
    ['10а', '10a', 'Latin a of a code'],
    ['10а', '10А', 'a capital code'],
    ['се\u00adминар', 'семинар', 'a soft hyphen'],
  ])('%p and %p have one key: %s', (a, b) => {
    expect(normaliseName(b)).toBe(normaliseName(a));
  });

  test.each([
    ['10б', '10b', 'Latin b does not look like б'],
    ['10а', '10б', 'other letters'],
    ['Құдайберген', 'Кудайберген', 'Kazakh letters are letters of their own'],
    ['1', '11', 'other numbers'],
    ['лектор/тренер', 'лектор тренер', 'a stroke inside'],
  ])('%p and %p have two keys: %s', (a, b) => {
    expect(normaliseName(b)).not.toBe(normaliseName(a));
  });

  test.each(['', '   ', '—', '«»', '...', '\u00a0-'])('%p has none', (text) => {
    expect(normaliseName(text)).toBe('');
  });
});
