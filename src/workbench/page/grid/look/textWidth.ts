import type { Font } from '../../../model/style';

/** The width of a text in pixels in a CSS font. */
export type TextWidth = (text: string, font: string) => number;

const FALLBACKS = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';
const fonts = new WeakMap<Font, string>();

/** The font as CSS writes it. */
export function cssFont(font: Font): string {
  let known = fonts.get(font);
  if (known === undefined) {
    const slant = font.italic ? 'italic ' : '';
    const weight = font.bold ? 'bold ' : '';
    const family =
      font.name === 'Calibri' ? FALLBACKS : `"${font.name.replaceAll('"', '')}", ${FALLBACKS}`;
    known = `${slant}${weight}${font.size}pt ${family}`;
    fonts.set(font, known);
  }
  return known;
}

const REMEMBERED = 20000;

/** Measures on a canvas of the page and remembers what was measured. */
export function canvasTextWidth(document: Document): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    if (!context) return text.length * 7;
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (known.size > REMEMBERED) known.clear();
      if (context.font !== font) context.font = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
