import { describe, expect, test } from '@jest/globals';
import { findForm, scaleOfYear, year } from '../../src/rules';
import { SCALE, scaleRow } from './build';

function codeOf(text: string): string {
  const search = findForm(SCALE, text, year(2026));
  return search.kind === 'found' ? search.row.code : search.kind;
}

describe('a form of participation', () => {
  test.each([
    ['2', '2'],
    ['Семинар, вебинар, лекция (слушатель)', '2'],
    ['семинар,вебинар,лекция (слушатель)', '2'],
    ['Семинар, вебинар, дәріс (тыңдаушы)', '2'],
    ['10а', '10а'],
    ['10a', '10а'],
    ['10А.', '10а'],
    ['10Б', '10б'],
    ['Присвоение ученой степени', '8'],
    [
      'ПРИСВОЕНИЕ УЧЕНЫХ СТЕПЕНЕЙ: "ДОКТОР PH.D", "КАНДИДАТ ЮРИДИЧЕСКИХ НАУК", "ДОКТОР ЮРИДИЧЕСКИХ НАУК"',
      '8',
    ],
    ['Өзге нысан', '13'],
    ['Выступления в СМИ по актуальным вопросам юридической практики', '12'],
  ])('is found by %p: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test.each(['10', '10b', '10B', '14', '0', 'Семинар', 'Курсы', 'лекция', '—', '2 2'])(
    'is not guessed from %p',
    (text) => {
      expect(codeOf(text)).toBe('unknown');
    },
  );

  test.each(['', ' ', '\u00a0\t'])('is not named by %p', (text) => {
    expect(codeOf(text)).toBe('empty');
  });

  test('has no scale before the rules were in force', () => {
    expect(findForm(SCALE, '2', year(2022))).toEqual({ kind: 'no-scale' });
    expect(findForm([], '2', year(2026))).toEqual({ kind: 'no-scale' });
  });

  test('is searched in the rows of its year alone', () => {
    const old = scaleRow({ toYear: year(2027) });
    const amended = scaleRow({ fromYear: year(2028) });
    expect(findForm([old, amended], '1', year(2027))).toEqual({ kind: 'found', row: old });
    expect(findForm([old, amended], '1', year(2028))).toEqual({ kind: 'found', row: amended });
    expect(scaleOfYear([amended, old], year(2028))).toEqual([amended]);
  });

  test('that two rows of one year share is ambiguous and not guessed', () => {
    const one = scaleRow({ code: '14', shortRu: 'Круглый стол' });
    const two = scaleRow({ code: '15', shortRu: 'КРУГЛЫЙ  СТОЛ', shortKk: 'Дөңгелек үстел' });
    expect(findForm([one, two], 'круглый стол', year(2026))).toEqual({
      kind: 'ambiguous',
      rows: [one, two],
    });
    expect(findForm([one, two], 'дөңгелек үстел', year(2026))).toEqual({ kind: 'found', row: two });
  });

  test('that is entered twice under one code is ambiguous', () => {
    const overlapping = [scaleRow(), scaleRow({ fromYear: year(2025) })];
    expect(findForm(overlapping, '1', year(2024)).kind).toBe('found');
    expect(findForm(overlapping, '1', year(2025)).kind).toBe('ambiguous');
  });

  test('whose Kazakh name is empty is not found by punctuation', () => {
    expect(findForm([scaleRow({ shortKk: '', fullKk: ' ' })], '«»', year(2026)).kind).toBe(
      'unknown',
    );
  });
});
