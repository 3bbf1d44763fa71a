import { describe, expect, test } from '@jest/globals';
import { openBook, refusal } from './openBook';

async function onSheet<R>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  const { Excel } = openBook();
  return Excel.run((context) => action(context.workbook.worksheets.getItem('Лист1'), context));
}

describe('Conditional formats', () => {
  test('with a formula hold it with colours and priority', () =>
    onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('B2:C4');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$B2>30';
      const second = conditionalFormats.add('Custom');
      second.custom.rule.formula = '=$B2>50';
      second.custom.format.fill.color = '#FFC7CE';
      second.custom.format.font.color = '#9C0006';
      second.stopIfTrue = true;
      second.priority = 0;
      await context.sync();
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(conditionalFormats.items.map((each) => each.stopIfTrue)).toEqual([true, false]);
      const [top] = conditionalFormats.items;
      top?.load('custom/rule/formula,custom/format/fill/color,custom/format/font/color');
      const range = top?.getRange().load('address');
      await context.sync();
      expect(top?.custom.rule.formula).toBe('=$B2>50');
      expect(top?.custom.format.fill.color).toBe('#FFC7CE');
      expect(top?.custom.format.font.color).toBe('#9C0006');
      expect(range?.address).toBe('Лист1!B2:C4');
    }));

  test('compare values and look for a text', () =>
    onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      const compared = conditionalFormats.add('CellValue');
      compared.cellValue.rule = { formula1: '=10', operator: 'LessThan' };
      const text = conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'отклонено' };
      text.textComparison.format.font.color = '#FF0000';
      compared.cellValue.load('rule');
      text.load('type,textComparison/rule,customOrNullObject');
      await context.sync();
      expect(compared.cellValue.rule).toEqual({ formula1: '=10', operator: 'LessThan' });
      expect([
        text.type,
        text.textComparison.rule.text,
        text.customOrNullObject.isNullObject,
      ]).toEqual(['ContainsText', 'отклонено', true]);
    }));

  test('are counted and taken away from part of their cells', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      const above = sheet.getRange('A1:A4').conditionalFormats.getCount();
      const below = sheet.getRange('A5:A9').conditionalFormats.getCount();
      await context.sync();
      expect([above.value, below.value]).toEqual([0, 1]);
    }));

  test('of a kind the workbook does not know are refused', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      expect(await refusal(context.sync())).toEqual({
        code: 'NotImplemented',
        location: 'ConditionalFormatCollection.add',
      });
    }));
});

describe('Data validation', () => {
  test('by a list keeps its rule, alert and prompt', () =>
    onSheet(async (sheet, context) => {
      const validation = sheet.getRange('A2:A20').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: 'Да,Нет' } };
      validation.errorAlert = { message: 'm', showAlert: true, style: 'Warning', title: 't' };
      validation.prompt = { message: 'п', showPrompt: true, title: 'з' };
      validation.ignoreBlanks = false;
      validation.load();
      await context.sync();
      expect(validation.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'Да,Нет' } },
        errorAlert: { message: 'm', style: 'Warning' },
        prompt: { message: 'п', title: 'з' },
        ignoreBlanks: false,
      });
    }));

  test('by a list takes a range as its source', () =>
    onSheet(async (sheet, context) => {
      const validation = sheet.getRange('A2:A20').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      validation.load('rule');
      await context.sync();
      expect(validation.rule.list?.source).toBe('=Лист1!$D$1:$D$3');
    }));

  test('by numbers, dates and formulas', () =>
    onSheet(async (sheet, context) => {
      const rules: Excel.DataValidationRule[] = [
        { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
        { decimal: { formula1: 0, operator: 'GreaterThan' } },
        { date: { formula1: '2026-01-01', operator: 'GreaterThan' } },
        { textLength: { formula1: 60, operator: 'LessThan' } },
        { custom: { formula: '=A1<>""' } },
      ];
      const cells = rules.map((rule, column) => {
        const { dataValidation } = sheet.getCell(0, column);
        dataValidation.rule = rule;
        return dataValidation.load('type,rule');
      });
      await context.sync();
      expect(cells.map(({ type }) => type)).toEqual([
        'WholeNumber',
        'Decimal',
        'Date',
        'TextLength',
        'Custom',
      ]);
      expect(cells[0]?.rule.wholeNumber).toMatchObject({ formula1: 1, formula2: 10 });
      expect(cells[2]?.rule.date).toMatchObject({ formula1: 46023 });
    }));

  test('is mixed where cells differ and none after clearing', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const mixed = sheet.getRange('A4:A5').dataValidation.load('type');
      sheet.getRange('A1:A2').dataValidation.clear();
      const cleared = sheet.getRange('A1:A2').dataValidation.load('type');
      const rest = sheet.getRange('A3:A4').dataValidation.load('type');
      await context.sync();
      expect([mixed.type, cleared.type, rest.type]).toEqual(['MixedCriteria', 'None', 'Custom']);
    }));
});
