import { describe, expect, test } from '@jest/globals';
import { isCellError } from '../../../src/workbench/model/cellValue';
import { area, book, edit, formulas, refusal, texts, values, write } from './builders';

function typed(input: string | number | boolean, locale = 'en', format?: string) {
  const { sheet } = book(locale);
  edit(sheet, () => {
    if (format !== undefined) sheet.setStyle(area('A1'), { numberFormat: format });
    sheet.setInput(0, 0, input);
  });
  return { value: sheet.valueAt(0, 0), format: sheet.styleAt(0, 0).numberFormat };
}

describe('typed input', () => {
  test.each([
    ['12', 12, 'General'],
    ['-1.5', -1.5, 'General'],
    ['007', 7, 'General'],
    ['1,234', 1234, '#,##0'],
    ['5%', 0.05, '0%'],
    ['31.12.2025', 46022, 'dd.mm.yyyy'],
    ['1.5.25', 45778, 'dd.mm.yyyy'],
    ['01.02.30', 10990, 'dd.mm.yyyy'],
    ['31.12.2025 18:00', 46022.75, 'dd.mm.yyyy hh:mm'],
    ['2025-12-31', 46022, 'yyyy-mm-dd'],
    ['12/31/2025', 46022, 'mm/dd/yyyy'],
    ['1-2', 45659, 'm-d'],
    ['10:30', 0.4375, 'hh:mm'],
  ])('%s is recognised as a number', (text, value, format) => {
    expect(typed(text)).toEqual({ value, format });
  });

  test.each([
    '31.02.2025',
    '32.01.2025',
    'папка 3, лист 12',
    '10а',
    '1 234',
    'Иванов',
    '2025-12-31T10:00:00Z',
  ])('%s stays text', (text) => {
    expect(typed(text)).toEqual({ value: text, format: 'General' });
  });

  test('a comma separates decimals in Russian', () => {
    expect(typed('1,5', 'ru').value).toBe(1.5);
  });

  test('a day before the month is a date in Russian too', () => {
    expect(typed('31.12.2025', 'ru')).toEqual({ value: 46022, format: 'dd.mm.yyyy' });
  });

  test('booleans are recognised in any case', () => {
    expect([typed('true').value, typed('FALSE').value]).toEqual([true, false]);
  });

  test('an apostrophe makes text of anything', () => {
    expect([typed("'=1+1").value, typed("'007").value]).toEqual(['=1+1', '007']);
  });

  test('a cell formatted as text keeps what is typed as text', () => {
    expect(['=1+1', '007', '31.12.2025', 5, true].map((t) => typed(t, 'en', '@').value)).toEqual([
      '=1+1',
      '007',
      '31.12.2025',
      '5',
      'TRUE',
    ]);
  });

  test('a cell with a format of its own keeps it', () => {
    expect(typed('31.12.2025', 'en', 'yyyy')).toEqual({ value: 46022, format: 'yyyy' });
  });

  test('an error code becomes an error', () => {
    const { value } = typed('#n/a');
    expect(isCellError(value) && value.code).toBe('#N/A');
  });

  test('a plus or minus before what is no number starts a formula', () => {
    const { sheet } = book();
    write(sheet, 'A1:B1', [['-B9', '+7']]);
    expect(formulas(sheet, 'A1:B1')).toEqual([['=-B9', 7]]);
  });

  test.each(['=SUM(', '=1+', '=SUM(A1;B1)'])('%s is refused', (formula) => {
    expect(refusal(() => typed(formula))).toBe('InvalidArgument');
  });

  test('a formula of more than 8192 characters is refused', () => {
    expect(refusal(() => typed(`="${'x'.repeat(8200)}"`))).toBe('FormulaLengthExceedsLimit');
  });

  test('text of more than 32767 characters is refused', () => {
    expect(refusal(() => typed('x'.repeat(32768)))).toBe('InvalidArgument');
  });
});

describe('a block of input', () => {
  test('null leaves a cell alone and an empty text clears it', () => {
    const { sheet } = book();
    write(sheet, 'A1:C1', [['a', 'b', 'c']]);
    write(sheet, 'A1:C1', [[null, '', 'd']]);
    expect(values(sheet, 'A1:C1')).toEqual([['a', null, 'd']]);
  });

  test('another shape than the range is refused and nothing is written', () => {
    const { sheet } = book();
    expect(refusal(() => write(sheet, 'A1:B1', [['a']]))).toBe('InvalidArgument');
    expect(sheet.usedArea()).toBeUndefined();
  });

  test('a refused cell takes back the cells written before it', () => {
    const { sheet } = book();
    expect(refusal(() => write(sheet, 'A1:B1', [['a', '=SUM(']]))).toBe('InvalidArgument');
    expect(values(sheet, 'A1:B1')).toEqual([[null, null]]);
  });
});

describe('displayed text', () => {
  test('follows the number format and the language', () => {
    const { sheet } = book('ru');
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { numberFormat: '0.00' });
      sheet.setStyle(area('B1'), { numberFormat: 'dd.mm.yyyy' });
      sheet.setInputs(area('A1:D1'), [[1.5, 46022, true, 'текст']]);
    });
    expect(texts(sheet, 'A1:D1')).toEqual([['1,50', '31.12.2025', 'ИСТИНА', 'текст']]);
  });

  test('an empty cell shows nothing and a broken format shows the value', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { numberFormat: '0.0[' });
      sheet.setInput(0, 0, 3);
    });
    expect(texts(sheet, 'A1:B1')).toEqual([['3', '']]);
  });
});
