import { strToU8 } from 'fflate';
import { escapeCharacters } from './escapedCharacters';
import { MAIN } from './namespaces';
import { escapeText } from './xmlText';

const TEXTS_A_STEP = 500;

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

  /** The part's XML in pieces, made in steps. */
  *steps(): Generator<undefined, Uint8Array[]> {
    const head = `<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    const pieces = [strToU8(head)];
    let piece = '';
    for (const [text, number] of this.numbers) {
      piece += `<si>${textElement(text)}</si>`;
      if ((number + 1) % TEXTS_A_STEP === 0) {
        pieces.push(strToU8(piece));
        piece = '';
        yield;
      }
    }
    return [...pieces, strToU8(`${piece}</sst>`)];
  }
}

/** Text with its spaces at the ends and its line breaks. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(escapeCharacters(text))}</t>`;
}
