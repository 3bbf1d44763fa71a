import { dateFromSerial, dateToSerial, parseValue } from 'numfmt';
import { CellError, isCellError, isErrorCode, type CellValue } from './cellValue';
import { requireFormula } from './formulaSyntax';
import { mayBeValue } from './valueStart';
import { WorkbookError } from './workbookError';

/** What typed input means: a formula, or a value that may bring a number format along. */
export interface Recognized {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface InputContext {
  /** The format of the cell typed into. */
  readonly numberFormat: string;
  readonly locale: string;
  /** The year of a date typed without one. */
  readonly year: number;
}

const MAX_TEXT = 32767;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Recognises input as Excel does when it is typed; throws InvalidArgument for a broken formula or overlong text. */
export function recognize(input: CellValue, context: InputContext): Recognized {
  if (input === null || input === '') return { value: null };
  if (isCellError(input)) return { value: input };
  if (typeof input === 'string') return recognizeText(input, context);
  if (context.numberFormat === '@')
    return { value: typeof input === 'boolean' ? String(input).toUpperCase() : String(input) };
  if (typeof input === 'number' && !Number.isFinite(input))
    throw new WorkbookError('InvalidArgument', 'A cell holds finite numbers only.');
  return { value: input };
}

function recognizeText(text: string, context: InputContext): Recognized {
  if (text.length > MAX_TEXT)
    throw new WorkbookError('InvalidArgument', 'The text is too long for a cell.');
  if (context.numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return formulaOf(text);
  if (isErrorCode(text)) return { value: new CellError(text.toUpperCase() as typeof text) };
  const recognized = recognizeDate(text) ?? recognizeNumber(text, context);
  if (recognized) return recognized;
  return /^[+-]./.test(text) ? formulaOf(`=${text}`) : { value: text };
}

function formulaOf(formula: string): Recognized {
  requireFormula(formula);
  return { value: null, formula };
}

function recognizeDate(text: string): Recognized | undefined {
  const match = DAY_FIRST.exec(text.trim());
  if (!match) return undefined;
  const [day = 0, month = 0, shortYear = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  // Excel reads the years 00-29 as 2000-2029.
  const year = shortYear > 99 ? shortYear : shortYear + (shortYear < 30 ? 2000 : 1900);
  const time = (hour * 3600 + minute * 60 + second) / 86400;
  const serial = dateToSerial([year, month, day]);
  const [readYear, readMonth, readDay] = serial === null ? [] : dateFromSerial(serial);
  const isDay = readYear === year && readMonth === month && readDay === day;
  if (!isDay || serial === null || time >= 1) return undefined;
  const timed = match[4] !== undefined;
  return { value: serial + time, numberFormat: timed ? 'dd.mm.yyyy hh:mm' : 'dd.mm.yyyy' };
}

interface Parsed {
  readonly v: number | boolean;
  readonly z?: string;
}

function recognizeNumber(text: string, { locale, year }: InputContext): Recognized | undefined {
  if (!mayBeValue(text, locale)) return undefined;
  const parsed: Parsed | null = parseValue(text, { locale });
  if (!parsed) return undefined;
  const { v: value, z } = parsed;
  if (z === undefined || typeof value === 'boolean') return { value };
  const yearless = /[dm]/.test(z) && !/[yhs]/.test(z);
  return { value: yearless ? inYear(value, year) : value, numberFormat: z };
}

/** The day and month of a serial in another year: numfmt knows only the year it was loaded in. */
function inYear(serial: number, year: number): number {
  const [, month = 1, day = 1] = dateFromSerial(serial);
  return dateToSerial([year, month, day]) ?? serial;
}
