import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editText } from '../../../../../src/workbench/page/grid/input/editText';
import { area, book, edit, write } from '../../../model/builders';

const A1 = { row: 0, column: 0 };

describe('what is edited in a cell', () => {
  test.each([
    ['12.03.2026', '12.03.2026'],
    ['12.03.2026 10:30', '12.03.2026 10:30:00'],
    ['0,1', '0,1'],
    ['15%', '15%'],
    ['=1+1', '=1+1'],
    ["'007", "'007"],
    ['ИСТИНА', 'ИСТИНА'],
    ['плюс', 'плюс'],
  ])('%s is edited as %s', (typed, shown) => {
    const { sheet } = book('ru');
    write(sheet, 'A1', [[typed]]);
    expect(editText(sheet, A1)).toBe(shown);
  });

  test('typing it again changes nothing', () => {
    const input = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '1.5',
        '1,5',
        '12.03.2026',
        '=A2',
        "'x",
        '50%',
        '10:30',
        '+7 701',
        '-',
        '1E5',
      ),
    );
    fc.assert(
      fc.property(input, (value) => {
        const { sheet } = book('ru');
        edit(sheet, () => {
          sheet.setValue(0, 0, typeof value === 'number' ? Number(value.toPrecision(15)) : value);
        });
        const before = sheet.valueAt(0, 0);
        const text = editText(sheet, A1);
        write(sheet, 'A1', [[text]]);
        expect(sheet.formulaAt(0, 0)).toBeUndefined();
        expect(sheet.valueAt(0, 0)).toBe(before === '' ? null : before === 0 ? 0 : before);
      }),
    );
  });

  test('a text column needs no apostrophe', () => {
    const { sheet } = book('ru');
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { numberFormat: '@' });
      sheet.setInput(0, 0, '007');
    });
    expect(editText(sheet, A1)).toBe('007');
  });
});
