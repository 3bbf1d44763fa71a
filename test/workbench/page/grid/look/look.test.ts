import { describe, expect, test } from '@jest/globals';
import { sheetOffsets } from '../../../../../src/workbench/page/grid/axis/sheetOffsets';
import { fitText } from '../../../../../src/workbench/page/grid/look/fitText';
import { strongerBorder } from '../../../../../src/workbench/page/grid/look/lineCss';
import { LookCache } from '../../../../../src/workbench/page/grid/look/lookCache';
import {
  contrast,
  DARK_PAPER,
  darkFill,
  darkText,
  readableText,
} from '../../../../../src/workbench/page/grid/look/readableColor';
import { rowLook } from '../../../../../src/workbench/page/grid/look/rowLook';
import { RowSlots } from '../../../../../src/workbench/page/grid/view/rowSlots';
import type { Sheet } from '../../../../../src/workbench/model/sheet';
import { area, book, edit, write } from '../../../model/builders';

const widthOf = (text: string): number => text.length * 10;

function drawn(sheet: Sheet, row: number) {
  const drawing = {
    sheet,
    looks: new LookCache(sheet),
    offsets: sheetOffsets(sheet),
    textWidth: widthOf,
  };
  return rowLook(drawing, row, { first: 0, last: 5 });
}

describe('a number in a narrow column', () => {
  test('loses decimals first where its format is free, and then is signs', () => {
    const fit = (room: number, format: string): string =>
      fitText(3.14159, '3.14159', format, 'en', room, widthOf);
    expect(fit(70, 'General')).toBe('3.14159');
    expect(fit(45, 'General')).toBe('3.14');
    expect(fit(10, 'General')).toBe('3');
    expect(fit(45, '0.00000')).toBe('####');
  });
});

describe('a text wider than its cell', () => {
  test('runs over empty cells up to the next filled one', () => {
    const { sheet } = book();
    write(sheet, 'A1:D1', [['длинный текст на три клетки', '', '', 'занято']]);
    const [first, second, third] = drawn(sheet, 0);
    expect(first?.overRight).toBe(128);
    expect([first?.right, second?.right, third?.right]).toEqual(['none', 'none', undefined]);
  });

  test('runs to the left when it leans right', () => {
    const { sheet } = book();
    write(sheet, 'C1', [['текст на две клетки']]);
    edit(sheet, () => {
      sheet.setStyle(area('C1'), { horizontal: 'Right' });
    });
    const cell = drawn(sheet, 0)[2];
    expect([cell?.overLeft, cell?.overRight]).toEqual([128, 0]);
  });

  test('stays in its cell when it is wrapped', () => {
    const { sheet } = book();
    write(sheet, 'A1', [['длинный текст на три клетки']]);
    edit(sheet, () => {
      sheet.setStyle(area('A1'), { wrapText: true });
    });
    expect(drawn(sheet, 0)[0]?.isWide).toBe(false);
  });
});

describe('looks that are kept', () => {
  test('a cell that looks as before keeps its object through an edit elsewhere', () => {
    const { sheet } = book();
    write(sheet, 'A1:B1', [['a', 'b']]);
    const looks = new LookCache(sheet);
    const before = [looks.at(0, 0), looks.at(0, 1)];
    write(sheet, 'B1', [['c']]);
    looks.forget();
    expect(looks.at(0, 0)).toBe(before[0]);
    expect(looks.at(0, 1).text).toBe('c');
  });

  test('a conditional format by row is read for each row', () => {
    const { sheet } = book();
    write(sheet, 'A1:B2', [
      ['да', 1],
      ['нет', 2],
    ]);
    edit(sheet, () => {
      sheet.set('conditionalFormats', [
        {
          id: 'cf',
          areas: [area('A1:B2')],
          rule: { kind: 'custom', formula: '=$A1="да"' },
          style: { fill: '#C6EFCE' },
          priority: 0,
          stopIfTrue: false,
        },
      ]);
    });
    const looks = new LookCache(sheet);
    const fills = [looks.at(0, 0), looks.at(0, 1), looks.at(1, 0), looks.at(1, 1)].map(
      ({ fill }) => fill,
    );
    expect(fills).toEqual(['#C6EFCE', '#C6EFCE', undefined, undefined]);
  });
});

describe('colours', () => {
  test('every text of a sheet can be read in the dark on the fill it gets there', () => {
    for (const fill of [
      '#FFC7CE',
      '#C6EFCE',
      '#FFEB9C',
      '#DAE3F3',
      '#1F4E78',
      '#FFFFFF',
      '#FF0000',
    ])
      for (const text of ['#000000', '#9C0006', '#006100', '#7F5200', '#767171', '#FFFFFF']) {
        const background = darkFill(fill);
        expect(contrast(darkText(text, background), background)).toBeGreaterThanOrEqual(4.5);
      }
    expect(contrast(darkText('#9C0006', DARK_PAPER), DARK_PAPER)).toBeGreaterThanOrEqual(4.5);
  });

  test('a text that can hardly be read is darkened, a hidden one stays hidden', () => {
    expect(contrast(readableText('#767171', '#DAE3F3'), '#DAE3F3')).toBeGreaterThanOrEqual(4.5);
    expect(readableText('#FFFFFF', '#FFFFFF')).toBe('#FFFFFF');
    expect(readableText('#000000', '#FFFFFF')).toBe('#000000');
  });

  test('the heavier of two borders that meet is drawn', () => {
    const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
    const thick = { ...thin, weight: 'Thick' } as const;
    expect(strongerBorder(thin, thick)).toBe(thick);
    expect(strongerBorder(undefined, thin)).toBe(thin);
  });
});

describe('rows and their elements', () => {
  test('a row keeps its element, and a new one takes that of a row that left', () => {
    const slots = new RowSlots();
    slots.assign([5, 6, 7]);
    const next = slots.assign([7, 8, 9]);
    expect([...next.entries()]).toEqual([
      [7, 2],
      [8, 0],
      [9, 1],
    ]);
  });
});
