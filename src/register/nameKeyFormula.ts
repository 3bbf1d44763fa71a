/** What a name's key leaves out: spaces, hyphens and dashes, quotes, punctuation. Written as Excel's own expressions. */
const IGNORED = [
  '" "',
  'UNICHAR(160)',
  ...['-', '–', '—', '‑', '«', '»', '“', '”', '„', "'", '.', ',', ';', ':'].map(
    (sign) => `"${sign}"`,
  ),
  '""""',
];

/** Small Latin letters, and two Cyrillic ones, with the Cyrillic letter that stands for them in a key. */
const LOOK_ALIKES = 'aа bв cс eе hн iі kк mм oо pр tт xх yу һн ёе';

/**
 * An Excel expression for the key under which a name is looked up: in functions every Excel since 2016 and LibreOffice
 * know, the same key as `normaliseName` gives for what a keyboard types.
 */
export function nameKeyFormula(text: string): string {
  const bare = IGNORED.reduce(
    (formula, sign) => `SUBSTITUTE(${formula},${sign},"")`,
    `LOWER(${text})`,
  );
  return LOOK_ALIKES.split(' ').reduce(
    (formula, [from = '', to = '']) => `SUBSTITUTE(${formula},"${from}","${to}")`,
    bare,
  );
}
