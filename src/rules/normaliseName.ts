// The acute accent ´ decomposes into a space and a combining accent.
const IGNORED = /\s\u0301?|[\p{Cf}\p{Pd}\p{Pi}\p{Pf}\u2212"'`„‚‟‛ʼʹʺ′″‴〝〞.,;:]/gu;
const LATIN_OR_SHHA = /[a-zһ]/gu;
const YO = /е\u0308/gu;
const TRAILING_PUNCTUATION = /[!?]+$/u;

// One key for letters that look alike in either case; Latin h is small һ and capital Н at once.
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
  ['һ', 'н'],
]);

/**
 * The key under which a name is looked up: the same for spellings that differ only in case, spaces, hyphens,
 * quotes, punctuation, ё for е, or Latin letters that look Cyrillic. Empty when nothing remains; never
 * shown to a person.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(IGNORED, '')
    .replace(TRAILING_PUNCTUATION, '')
    .replace(LATIN_OR_SHHA, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    .replace(YO, 'е')
    .normalize('NFC');
}
