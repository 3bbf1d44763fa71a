import { parseValue } from 'numfmt';
import { CellError } from '../model/cellValue';
import { errorOf, type Scalar } from './matrix';

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DOTTED_DATE = /^\d+\.\d+\.\d+/;
const NUMBER_START =
  /^([-+.($\d]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*\d)/i;

/** The number a text stands for (also dates, times, percents, as typed in English); else undefined. */
export function parseNumberText(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  if (!NUMBER_START.test(trimmed) || DOTTED_DATE.test(trimmed)) return undefined;
  const parsed = parseValue(trimmed)?.v;
  return typeof parsed === 'number' ? parsed : undefined;
}

/** The value as a number: empty is 0, booleans 1 and 0, numeric text its number, else #VALUE!. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return parseNumberText(value) ?? errorOf('#VALUE!');
}

/** The value as text, numbers with at most 15 significant digits as General shows them. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const upper = value.trim().toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : errorOf('#VALUE!');
}

/** A number as Excel joins it into text: 15 digits, an exponent from 1E+21 and below 1E-9. */
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size < 1e20 && size >= 1e15) return BigInt(rounded).toString();
  if (rounded === 0 || (size >= 1e-9 && size < 1e15)) return plainDecimal(rounded);
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [, exponent = '0'] = text.split('e-');
  const digits = (text.split('e')[0] ?? '').replace(/[-.]/g, '').length;
  return value.toFixed(Number(exponent) + digits - 1);
}

/** A result of arithmetic as a cell can hold it: no infinity, no NaN, no negative zero. */
export function finite(value: number): number | CellError {
  if (!Number.isFinite(value)) return errorOf('#NUM!');
  return value === 0 ? 0 : value;
}
