import { getFormatDateInfo, isPercentFormat } from 'numfmt';
import { displayedText } from '../../../model/cellText';
import { isCellError } from '../../../model/cellValue';
import type { Sheet } from '../../../model/sheet';
import { recognize } from '../../../model/typedInput';
import type { CellPlace } from '../state/cellPlace';

const DAY = 'dd.mm.yyyy';
const TIME = 'hh:mm:ss';

/** What a person edits in the cell: its formula, or its value so that typing it again gives the same. */
export function editText(sheet: Sheet, { row, column }: CellPlace): string {
  const formula = sheet.formulaAt(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.valueAt(row, column);
  const { numberFormat } = sheet.styleAt(row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.code;
  if (typeof value === 'string') return plainText(sheet, value, numberFormat);
  if (typeof value === 'boolean') return displayedText(value, 'General', sheet.workbook.locale);
  return numberText(value, numberFormat, sheet.workbook.locale);
}

/** With an apostrophe where the text would be taken for something else. */
function plainText(sheet: Sheet, text: string, numberFormat: string): string {
  if (text === '') return '';
  const { locale, clock } = sheet.workbook;
  const context = { numberFormat, locale, year: clock().getFullYear() };
  if (numberFormat === '@') return text;
  if (/^[='+-]/.test(text)) return `'${text}`;
  return recognize(text, context).value === text ? text : `'${text}`;
}

function numberText(value: number, numberFormat: string, locale: string): string {
  const parts = getFormatDateInfo(numberFormat);
  const hasDay = parts.year || parts.month || parts.day;
  const hasTime = parts.hours || parts.minutes || parts.seconds;
  if (hasDay && value >= 1)
    return displayedText(value, Number.isInteger(value) ? DAY : `${DAY} ${TIME}`, locale);
  if (hasTime && value >= 0 && value < 1) return displayedText(value, TIME, locale);
  if (isPercentFormat(numberFormat))
    return `${decimals(Number((value * 100).toPrecision(15)), locale)}%`;
  return decimals(value, locale);
}

function decimals(value: number, locale: string): string {
  const text = String(Number(value.toPrecision(15)));
  const sign = displayedText(0.5, '0.0', locale).charAt(1);
  return text.replace('.', sign).replace('e', 'E');
}
