import type { Day } from '../rules';
import { dayOf } from '../rules';

const MONTH_STEMS: readonly (readonly string[])[] = [
  ['январ', 'қаңтар'],
  ['феврал', 'ақпан'],
  ['март', 'наурыз'],
  ['апрел', 'сәуір'],
  ['май', 'мая', 'мамыр'],
  ['июн', 'маусым'],
  ['июл', 'шілде'],
  ['август', 'тамыз'],
  ['сентябр', 'қыркүйек'],
  ['октябр', 'қазан'],
  ['ноябр', 'қараша'],
  ['декабр', 'желтоқсан'],
];

/**
 * The day a text most likely means, for a suggestion only: `12.03.2026`, `2026-03-12`, `12 марта 2026 г.`,
 * `2026 ж. 12 наурыз`. `undefined` when it could be read two ways (`03/04/2026`) or not at all.
 */
export function dayOfText(text: string): Day | undefined {
  const [first, ...others] = daysOfText(text);
  return others.length === 0 ? first : undefined;
}

/** Between the first and the last day of an event. */
const BETWEEN_DAYS = /\s*(?:[–—]|\s-\s|\.\.\.|…)\s*/u;

/**
 * Every day a text may mean: none, one, or the two of `03/04/2026`, day first. Of `30.12.2026 – 02.01.2027` the last:
 * an event counts in the year it ended in.
 */
export function daysOfText(text: string): readonly Day[] {
  const [first = '', last, ...more] = text.trim().toLowerCase().split(BETWEEN_DAYS);
  if (last === undefined) return singleDays(first);
  const [from, to] = [singleDays(first), singleDays(last)];
  const isPeriod = from.length === 1 && to.length === 1 && (from[0] ?? 0) <= (to[0] ?? 0);
  return isPeriod && more.length === 0 ? to : [];
}

function singleDays(typed: string): readonly Day[] {
  const days = [...daysOfNumbers(typed), dayOfWords(typed)];
  return [...new Set(days)].filter((day) => day !== undefined);
}

function daysOfNumbers(text: string): readonly (Day | undefined)[] {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return [dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*(?:г\.?|ж\.?))?$/.exec(text);
  if (dotted) return [dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))];
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!slashed) return [];
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  return [dayOf(year, second, first), dayOf(year, first, second)];
}

function dayOfWords(text: string): Day | undefined {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const month = MONTH_STEMS.findIndex((stems) => stems.some((stem) => text.includes(stem))) + 1;
  const year = numbers.find((number) => number >= 1900);
  const day = numbers.find((number) => number <= 31);
  if (numbers.length !== 2 || month === 0 || year === undefined || day === undefined) {
    return undefined;
  }
  return dayOf(year, month, day);
}
