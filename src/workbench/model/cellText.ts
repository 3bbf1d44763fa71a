import { format } from 'numfmt';
import { isCellError, type CellValue } from './cellValue';

/** The text a cell shows for its value; a broken number format shows the value plainly. */
export function displayedText(value: CellValue, numberFormat: string, locale = 'en'): string {
  if (value === null) return '';
  if (isCellError(value)) return value.code;
  if (typeof value === 'boolean') return format('General', value, { locale });
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@'))
    return value;
  const pattern = typeof value === 'number' && numberFormat === '@' ? 'General' : numberFormat;
  const text = format(pattern, value, { locale, throws: false, invalid: '\u0000' });
  return text === '\u0000' ? format('General', value, { locale }) : text;
}
