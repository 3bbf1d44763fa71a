import { getLocale } from 'numfmt';

const NUMBER_START = /^\s*[\d+\-(%.,\p{Sc}]/u;
const FIRST_WORD = /^\s*(\p{L}+)/u;
const words = new Map<string, ReadonlySet<string>>();

/** Whether the text can be a number, date or boolean at all: asked first, because most input is plain text. */
export function mayBeValue(text: string, locale: string): boolean {
  if (NUMBER_START.test(text)) return true;
  const [, word] = FIRST_WORD.exec(text) ?? [];
  return word !== undefined && wordsOf(locale).has(word.toLowerCase());
}

/** The words that a date or boolean may start with. */
function wordsOf(locale: string): ReadonlySet<string> {
  const known = words.get(locale);
  if (known) return known;
  const data = getLocale(locale) ?? getLocale('en');
  const names = data ? [data.mmm, data.mmmm, data.ddd, data.dddd, data.bool].flat() : [];
  const made = new Set(names.map((name) => name.toLowerCase().replace(/\.$/, '')));
  words.set(locale, made);
  return made;
}
