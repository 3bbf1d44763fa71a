import { format, isDateFormat } from 'numfmt';
import { CellError } from '../../model/cellValue';
import { parseNumberText, toBoolean, toNumber, toText } from '../coerce';
import { roundHalf } from '../rounding';
import type { Scope } from '../scope';
import { errorOf, type Scalar } from '../value';
import { wildcardSource } from '../wildcard';
import { ANY_COUNT, eager, scalar, type Args, type FunctionDefinition } from './definition';
import { scalarOf } from '../lift';
import { eachValue } from './numbers';

const MAX_TEXT = 32_767;

function text(value: string): Scalar {
  return value.length > MAX_TEXT ? errorOf('#VALUE!') : value;
}

function joinAll(
  args: Args,
  scope: Scope,
  separators: readonly string[],
  skipEmpty: boolean,
): Scalar {
  let result = '';
  let count = 0;
  const error = eachValue(args, scope, (value) => {
    const part = toText(value);
    if (part instanceof CellError) return part;
    if (skipEmpty && part === '') return undefined;
    if (count > 0) result += separators[(count - 1) % separators.length] ?? '';
    result += part;
    count += 1;
    return undefined;
  });
  return error ?? text(result);
}

function textJoin([separator, skip, ...args]: Args, scope: Scope): Scalar {
  const separators: string[] = [];
  const error = eachValue([separator], scope, (value) => {
    const part = toText(value);
    if (part instanceof CellError) return part;
    separators.push(part);
    return undefined;
  });
  if (error) return error;
  const skipEmpty = skip === undefined ? true : toBoolean(scalarOf(skip, scope));
  if (skipEmpty instanceof CellError) return skipEmpty;
  return joinAll(args, scope, separators.length ? separators : [''], skipEmpty);
}

function find(needle: string, hay: string, start: number): Scalar {
  if (start < 1 || start > hay.length + 1) return errorOf('#VALUE!');
  const place = hay.indexOf(needle, Math.trunc(start) - 1);
  return place < 0 ? errorOf('#VALUE!') : place + 1;
}

function search(needle: string, hay: string, start: number): Scalar {
  if (start < 1 || start > hay.length + 1) return errorOf('#VALUE!');
  const from = Math.trunc(start) - 1;
  const place = hay.slice(from).search(new RegExp(wildcardSource(needle), 'iu'));
  return place < 0 ? errorOf('#VALUE!') : place + from + 1;
}

function substitute(hay: string, old: string, fresh: string, which?: number): Scalar {
  if (old === '') return hay;
  if (which === undefined) return text(hay.replaceAll(old, fresh));
  if (which < 1) return errorOf('#VALUE!');
  let place = -old.length;
  for (let i = 0; i < Math.trunc(which); i++) {
    place = hay.indexOf(old, place + old.length);
    if (place < 0) return hay;
  }
  return text(hay.slice(0, place) + fresh + hay.slice(place + old.length));
}

function proper(value: string): string {
  return value
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** TEXT: the value in a number format; #VALUE! for a format that is none. */
function formatText(value: Scalar, pattern: string): Scalar {
  if (value instanceof CellError) return value;
  const number = typeof value === 'string' ? (parseNumberText(value) ?? value) : (value ?? 0);
  if (pattern === '') return '';
  try {
    if (typeof number === 'number' && number < 0 && isDateFormat(pattern))
      return errorOf('#VALUE!');
    return format(pattern, number, { dateErrorThrows: true });
  } catch {
    return errorOf('#VALUE!');
  }
}

function valueOfText(value: Scalar): Scalar {
  return typeof value === 'boolean' ? errorOf('#VALUE!') : toNumber(value);
}

function numberValue(value: string, decimal = '.', group = decimal === ',' ? '.' : ','): Scalar {
  const plain = value.replace(/\s/g, '').replaceAll(group.charAt(0), '');
  const percents = /%*$/.exec(plain)?.[0].length ?? 0;
  const digits = plain.slice(0, plain.length - percents).replace(decimal.charAt(0), '.');
  if (digits === '') return 0;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : NaN;
  return Number.isNaN(number) ? errorOf('#VALUE!') : number / 100 ** percents;
}

function fixed(value: number, places: number, plain: boolean): string {
  const rounded = roundHalf(value, places);
  const shown = Math.abs(rounded).toFixed(Math.max(0, Math.trunc(places)));
  const grouped = plain ? shown : shown.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  return rounded < 0 ? `-${grouped}` : grouped;
}

const windows1252 = new TextDecoder('windows-1252');

function charOf(code: number): Scalar {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > 255) return errorOf('#VALUE!');
  return windows1252.decode(new Uint8Array([whole]));
}

function codeOf(value: string): Scalar {
  const first = value.charCodeAt(0);
  if (Number.isNaN(first)) return errorOf('#VALUE!');
  if (first < 128) return first;
  for (let code = 128; code < 256; code++) if (charOf(code) === value.charAt(0)) return code;
  return 63;
}

function unicharOf(code: number): Scalar {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > 0x10ffff || (whole >= 0xd800 && whole <= 0xdfff))
    return errorOf('#VALUE!');
  return String.fromCodePoint(whole);
}

/** TEXTBEFORE and TEXTAFTER: the part up to, or from, the n-th delimiter, counted from the end below 0. */
function textAround(side: 'before' | 'after') {
  return (
    value: string,
    delimiter: string,
    which = 1,
    ignoreCase = 0,
    matchEnd = 0,
    missing?: Scalar,
  ): Scalar => {
    if (which === 0) return errorOf('#VALUE!');
    const hay = ignoreCase ? value.toLowerCase() : value;
    const needle = ignoreCase ? delimiter.toLowerCase() : delimiter;
    const places: number[] = [];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
      places.push(at);
      if (needle === '') break;
    }
    if (matchEnd && which > 0) places.push(hay.length);
    if (matchEnd && which < 0) places.unshift(-needle.length);
    const place = places.at(which > 0 ? Math.trunc(which) - 1 : Math.trunc(which));
    if (place === undefined) return missing === undefined ? errorOf('#N/A') : missing;
    return side === 'before'
      ? value.slice(0, Math.max(0, place))
      : value.slice(place + needle.length);
  };
}

const AROUND = ['text', 'text', 'number?', 'number?', 'number?', 'any?'] as const;

export const textFunctions: readonly FunctionDefinition[] = [
  scalar('LEN', ['text'], (value) => value.length),
  scalar('UPPER', ['text'], (value) => value.toUpperCase()),
  scalar('LOWER', ['text'], (value) => value.toLowerCase()),
  scalar('PROPER', ['text'], proper),
  scalar('TRIM', ['text'], (value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  scalar('CLEAN', ['text'], (value) => [...value].filter((one) => one >= ' ').join('')),
  scalar('LEFT', ['text', 'number?'], (value, count = 1) =>
    count < 0 ? errorOf('#VALUE!') : value.slice(0, Math.trunc(count)),
  ),
  scalar('RIGHT', ['text', 'number?'], (value, count = 1) =>
    count < 0 ? errorOf('#VALUE!') : value.slice(Math.max(0, value.length - Math.trunc(count))),
  ),
  scalar('MID', ['text', 'number', 'number'], (value, start, count) =>
    start < 1 || count < 0
      ? errorOf('#VALUE!')
      : value.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  scalar('REPLACE', ['text', 'number', 'number', 'text'], (value, start, count, fresh) =>
    start < 1 || count < 0
      ? errorOf('#VALUE!')
      : text(
          value.slice(0, Math.trunc(start) - 1) +
            fresh +
            value.slice(Math.trunc(start) - 1 + Math.trunc(count)),
        ),
  ),
  scalar('REPT', ['text', 'number'], (value, count) =>
    count < 0 || value.length * Math.trunc(count) > MAX_TEXT
      ? errorOf('#VALUE!')
      : value.repeat(Math.trunc(count)),
  ),
  scalar('SUBSTITUTE', ['text', 'text', 'text', 'number?'], substitute),
  scalar('FIND', ['text', 'text', 'number?'], (needle, hay, start = 1) => find(needle, hay, start)),
  scalar('SEARCH', ['text', 'text', 'number?'], (needle, hay, start = 1) =>
    search(needle, hay, start),
  ),
  scalar('EXACT', ['text', 'text'], (a, b) => a === b),
  scalar('TEXT', ['any', 'text'], formatText),
  scalar('VALUE', ['any'], valueOfText),
  scalar('NUMBERVALUE', ['text', 'text?', 'text?'], numberValue),
  scalar('FIXED', ['number', 'number?', 'boolean?'], (value, places = 2, plain = false) =>
    fixed(value, places, plain),
  ),
  scalar('CHAR', ['number'], charOf),
  scalar('CODE', ['text'], codeOf),
  scalar('UNICHAR', ['number'], unicharOf),
  scalar('UNICODE', ['text'], (value) => value.codePointAt(0) ?? errorOf('#VALUE!')),
  scalar('T', ['any'], (value) => (typeof value === 'string' ? value : '')),
  scalar('CONCATENATE', ['text', ...new Array<'text?'>(29).fill('text?')], (...parts) =>
    text(parts.join('')),
  ),
  eager('CONCAT', [1, ANY_COUNT], (args, scope) => joinAll(args, scope, [''], false)),
  eager('TEXTJOIN', [3, ANY_COUNT], textJoin),
  scalar('TEXTBEFORE', AROUND, textAround('before')),
  scalar('TEXTAFTER', AROUND, textAround('after')),
];
