import { escapeCharacters } from './escapedCharacters';
import { MAIN } from './namespaces';
import { escapeText, xml } from './xmlText';

/** The texts of all cells, each written once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }

  xml(): string {
    const items = Array.from(this.numbers.keys(), (text) => `<si>${textElement(text)}</si>`);
    return xml('sst', { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items.join(''));
  }
}

/** Text with its spaces at the ends and its line breaks. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(escapeCharacters(text))}</t>`;
}
