import { isCellError, type CellValue } from '../model/cellValue';
import type { Json } from './wire';

/** A value as `range.values` gives it: empty cells are empty texts, errors their codes. */
export function wireValue(value: CellValue): Json {
  if (value === null) return '';
  return isCellError(value) ? value.code : value;
}

/** The value's `Excel.RangeValueType`. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  switch (typeof value) {
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'Double';
    default:
      return 'String';
  }
}
