import { textWidth } from './fontMetrics';

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
}

const LINE_SPACING = 1.275;
const PIXEL = 0.75;
const WORDS = /[^ \t-]*(?:-+[ \t]*|[ \t]+)|[^ \t-]+/gu;

/** Height in points of one line, in whole pixels as a spreadsheet has it. */
export function lineHeight(size: number): number {
  return Math.ceil((size * LINE_SPACING) / PIXEL) * PIXEL;
}

/** Height in points of a text wrapped in a width in points. */
export function textHeight(text: string, width: number, look: TextLook): number {
  return wrapText(text, width, look).length * lineHeight(look.size);
}

/**
 * The lines of a text in a width in points: broken at spaces, after hyphens and at line feeds, and within a word that
 * is wider than a line. Joined, they are the text again.
 */
export function wrapText(text: string, width: number, look: TextLook): string[] {
  return text.split(/(?<=\n)/u).flatMap((paragraph) => wrapParagraph(paragraph, width, look));
}

// Letters have no kerning here, so that the width of a line is the sum of its words.
function wrapParagraph(paragraph: string, width: number, look: TextLook): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const word of paragraph.match(WORDS) ?? []) {
    const wordWidth = widthOf(word, look);
    const bare = widthOf(word.trimEnd(), look);
    if (lineWidth + bare <= width) {
      line += word;
      lineWidth += wordWidth;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = bare <= width ? [word] : breakWord(word, width, look);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    lineWidth = widthOf(line, look);
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, look: TextLook): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character, width, look)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function fits(line: string, width: number, look: TextLook): boolean {
  return widthOf(line.trimEnd(), look) <= width;
}

function widthOf(text: string, { size, isBold }: TextLook): number {
  return textWidth(text, size, isBold);
}
