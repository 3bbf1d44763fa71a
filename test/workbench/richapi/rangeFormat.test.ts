import { describe, expect, test } from '@jest/globals';
import { openBook, refusal } from './openBook';

async function onSheet<R>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  const { Excel } = openBook();
  return Excel.run((context) => action(context.workbook.worksheets.getItem('Лист1'), context));
}

describe('The format of a range', () => {
  test('takes everything at once and gives it back', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.set({
        format: {
          horizontalAlignment: 'Center',
          verticalAlignment: 'Top',
          wrapText: true,
          indentLevel: 1,
          textOrientation: 90,
          shrinkToFit: false,
          font: { name: 'Arial', size: 14, bold: true, italic: true, color: 'red' },
          fill: { color: '#123456' },
          protection: { locked: false },
        },
      });
      range.format.font.underline = 'Single';
      range.format.font.strikethrough = true;
      const { format } = range;
      format.load();
      format.font.load();
      format.fill.load();
      format.protection.load();
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
        textOrientation: 90,
        font: {
          name: 'Arial',
          size: 14,
          bold: true,
          italic: true,
          color: '#FF0000',
          underline: 'Single',
          strikethrough: true,
        },
        fill: { color: '#123456' },
        protection: { locked: false, formulaHidden: false },
      });
    }));

  test('is null where cells differ', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:A2').load('format/font/bold,format/font/size');
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([null, 11]);
    }));

  test('sizes rows and columns in points', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 70;
      sheet.getRange('2:2').format.rowHeight = 30;
      const cell = sheet.getRange('B2').load('format/columnWidth,format/rowHeight,left,top');
      const mixed = sheet.getRange('A1:B2').load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([70, 30]);
      expect([cell.left, cell.top]).toEqual([48, 15]);
      expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
    }));

  test('fits columns to their contents', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['Наименование мероприятия и организатора']];
      const before = sheet.getRange('A1').load('format/columnWidth');
      await context.sync();
      const width = before.format.columnWidth;
      sheet.getRange('A:A').format.autofitColumns();
      before.load('format/columnWidth');
      await context.sync();
      expect(before.format.columnWidth).toBeGreaterThan(width);
    }));

  test('draws borders around and inside', () =>
    onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        borders.getItem(side).style = 'Continuous';
      }
      const inside = borders.getItem('InsideHorizontal');
      inside.style = 'Dash';
      inside.color = '#00FF00';
      inside.weight = 'Medium';
      const edge = sheet.getRange('B2').format.borders;
      edge.load('items/sideIndex,items/style');
      const below = sheet.getRange('C3').format.borders.getItem('EdgeTop');
      below.load('style,color,weight');
      await context.sync();
      const styles = Object.fromEntries(edge.items.map((each) => [each.sideIndex, each.style]));
      expect(styles).toMatchObject({ EdgeTop: 'Continuous', EdgeLeft: 'Continuous' });
      expect(styles).toMatchObject({ EdgeBottom: 'Dash', EdgeRight: 'None' });
      expect([below.style, below.color, below.weight]).toEqual(['Dash', '#00FF00', 'Medium']);
    }));

  test('clears a fill', () =>
    onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#FFCC00';
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    }));

  test('refuses an alignment that is none', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
      expect(await refusal(context.sync())).toEqual({
        code: 'InvalidArgument',
        location: 'RangeFormat.horizontalAlignment',
      });
    }));

  test('is set cell by cell with setCellProperties', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FFFFAA' } } }, { format: { font: { bold: true } } }],
      ]);
      const first = sheet.getRange('A1').load('format/fill/color,format/font/bold');
      const second = sheet.getRange('B1').load('format/fill/color,format/font/bold');
      await context.sync();
      expect([first.format.fill.color, first.format.font.bold]).toEqual(['#FFFFAA', false]);
      expect([second.format.fill.color, second.format.font.bold]).toEqual(['#FFFFFF', true]);
    }));

  test('of several areas is set at once', () =>
    onSheet(async (sheet, context) => {
      sheet.getRanges('A1,C3:C4').format.font.bold = true;
      const all = sheet.getRanges('A1,C3:C4').load('areaCount,cellCount,format/font/bold');
      const between = sheet.getRange('B2').load('format/font/bold');
      all.areas.load('items/address');
      await context.sync();
      expect([all.areaCount, all.cellCount, all.format.font.bold]).toEqual([2, 3, true]);
      expect(between.format.font.bold).toBe(false);
      expect(all.areas.items.map(({ address }) => address)).toEqual(['Лист1!A1', 'Лист1!C3:C4']);
    }));
});
