import type { HeaderFooterText } from '../model/pageLayout';

const SECTIONS = { L: 'left', C: 'center', R: 'right' } as const;

/** The three parts of a header such as "&LLeft&CPage &P"; without a mark the text is centred. */
export function splitHeader(text: string): HeaderFooterText {
  const parts = { left: '', center: '', right: '' };
  let section: keyof typeof parts = 'center';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] === '&' ? text[at + 1]?.toUpperCase() : undefined;
    if (mark === 'L' || mark === 'C' || mark === 'R') {
      section = SECTIONS[mark];
      at++;
    } else if (mark !== undefined) {
      parts[section] += text.slice(at, at + 2);
      at++;
    } else parts[section] += text[at] ?? '';
  }
  return parts;
}
