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

/** Measures each character of a font once on a canvas of the page: kerning is too little to matter here. */
export function canvasTextWidth(document: Document): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  const measured = (character: string, font: string): number => {
    if (!context) return 7;
    context.font = font;
    return context.measureText(character).width;
  };
  return (text, font) => {
    let widths = fonts.get(font);
    if (!widths) fonts.set(font, (widths = new Map<string, number>()));
    let total = 0;
    for (const character of text) {
      let width = widths.get(character);
      if (width === undefined) widths.set(character, (width = measured(character, font)));
      total += width;
    }
    return total;
  };
}
