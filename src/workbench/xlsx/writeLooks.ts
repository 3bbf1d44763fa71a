import type { Border, Borders, Font } from '../model/style';
import { lineToFile } from './borderStyles';
import { xml } from './xmlText';

/** A font; of a whole one, what it is not is left out. */
export function fontXml(name: string, font: Partial<Font>): string {
  const flag = (tag: string, value: boolean | undefined) =>
    value === undefined ? '' : xml(tag, value ? {} : { val: false });
  const isWhole = font.name !== undefined;
  const only = (value: boolean | undefined) => (isWhole && value === false ? undefined : value);
  const { underline } = font;
  const content = [
    flag('b', only(font.bold)),
    flag('i', only(font.italic)),
    flag('strike', only(font.strikethrough)),
    underline === undefined || (isWhole && underline === 'None')
      ? ''
      : xml('u', { val: underline.toLowerCase() }),
    font.size === undefined ? '' : xml('sz', { val: font.size }),
    font.color === undefined ? '' : xml('color', { rgb: argb(font.color) }),
    font.name === undefined ? '' : xml('name', { val: font.name }) + xml('family', { val: 2 }),
  ];
  return xml(name, {}, content.join(''));
}

export function solidFill(color: string): string {
  const front = xml('fgColor', { rgb: argb(color) }) + xml('bgColor', { indexed: 64 });
  return xml('fill', {}, xml('patternFill', { patternType: 'solid' }, front));
}

/** The sides that are given, in the order of the schema. */
export function bordersXml(borders: Partial<Borders>): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) =>
    borderXml(side, borders[side]),
  );
  return xml('border', {}, sides.join(''));
}

function borderXml(side: string, border: Border | null | undefined): string {
  if (border === undefined) return '';
  if (border === null) return xml(side);
  return xml(side, { style: lineToFile(border) }, xml('color', { rgb: argb(border.color) }));
}

/** '#RRGGBB' as files have it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
