import { describe, expect, test } from '@jest/globals';
import { headerRuns } from '../../../../src/workbench/page/print/headerRuns';

const VALUES = {
  page: 3,
  pages: 12,
  sheet: 'Отчёты',
  file: 'Реестр.xlsx',
  date: '10.12.2026',
  time: '09:30',
};

const textOf = (code: string) =>
  headerRuns(code, VALUES)
    .map(({ text }) => text)
    .join('');

describe('a header or footer', () => {
  test('says the page, the pages, the sheet, the file, the date and the time', () => {
    expect(textOf('Стр. &P из &N — &A, &F, &D &T')).toBe(
      'Стр. 3 из 12 — Отчёты, Реестр.xlsx, 10.12.2026 09:30',
    );
  });

  test('counts pages from elsewhere and doubles an ampersand', () => {
    expect(textOf('&P+5 / A&&B')).toBe('8 / A&B');
    expect(textOf('&N+5')).toBe('12+5');
  });

  test('changes the look from a code on', () => {
    const [bold, plain, small] = headerRuns('&BА&BБ&8В', VALUES);
    expect([bold?.bold, plain?.bold, small?.size]).toEqual([true, false, 8]);
  });

  test('takes font, style and colour without showing their codes', () => {
    const [run] = headerRuns('&"Times New Roman,Bold Italic"&KFF0000Итог', VALUES);
    expect(run).toMatchObject({
      text: 'Итог',
      font: 'Times New Roman',
      bold: true,
      italic: true,
      color: '#FF0000',
    });
  });

  test('shows nothing for a picture', () => {
    expect(textOf('&G')).toBe('');
  });
});
