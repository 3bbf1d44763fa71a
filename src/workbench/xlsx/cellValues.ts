import { CellError, isErrorCode, type CellValue } from '../model/cellValue';
import { unescapeCharacters } from '../../openxml/escapedCharacters';
import type { LossCode } from './losses';
import { FileRefused } from './refusal';
import { serialOfIso } from './serials';

/** A value by the type its cell names; throws FileRefused for a shared text that is not there. */
export function valueFromFile(
  type: string,
  text: string,
  strings: readonly string[],
  lose: (code: LossCode) => void,
): CellValue {
  switch (type) {
    case 's':
      return sharedString(strings, text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return errorValue(text, lose);
    case 'd':
      return serialOfIso(text) ?? text;
    case 'n':
      return numberValue(text);
    default:
      return unescapeCharacters(text);
  }
}

function sharedString(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new FileRefused({ code: 'damaged', part: 'xl/sharedStrings.xml' });
  return text;
}

function errorValue(text: string, lose: (code: LossCode) => void): CellError {
  if (isErrorCode(text)) return new CellError(text);
  lose('unknownError');
  return new CellError('#VALUE!');
}

function numberValue(text: string): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
