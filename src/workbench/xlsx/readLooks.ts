import type { Border, Borders, Font } from '../model/style';
import { lineFromFile } from './borderStyles';
import { colorOf, type Palette } from './colors';
import { child, flagOf, numberOf, type XmlElement } from './xml';

/** What a font says; what it leaves out is left out. */
export function readFont(font: XmlElement | undefined, palette: Palette): Partial<Font> {
  const name = child(font, 'name')?.attributes['val'];
  const size = numberOf(child(font, 'sz'), 'val');
  const color = colorOf(child(font, 'color'), palette);
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
    ...fontFlag(font, 'b', 'bold'),
    ...fontFlag(font, 'i', 'italic'),
    ...fontFlag(font, 'strike', 'strikethrough'),
    ...readUnderline(child(font, 'u')),
  };
}

function fontFlag(
  font: XmlElement | undefined,
  name: string,
  property: 'bold' | 'italic' | 'strikethrough',
) {
  const element = child(font, name);
  return element ? { [property]: isOn(element) } : {};
}

/** Whether an element without a value, or with a true one, is there. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagOf(element, 'val', true);
}

function readUnderline(element: XmlElement | undefined): Partial<Font> {
  if (!element) return {};
  const kind = element.attributes['val'] ?? 'single';
  if (kind === 'none') return { underline: 'None' };
  return { underline: kind.startsWith('double') ? 'Double' : 'Single' };
}

/** A solid fill has its colour in front; other patterns keep the colour that is seen most. */
export function cellFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const stop = child(child(fill, 'gradientFill'), 'stop');
  if (stop) return colorOf(child(stop, 'color'), palette) ?? null;
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  const front = colorOf(child(pattern, 'fgColor'), palette);
  return type === 'solid' ? (front ?? null) : (colorOf(child(pattern, 'bgColor'), palette) ?? null);
}

const SIDES = {
  top: ['top'],
  bottom: ['bottom'],
  left: ['left', 'start'],
  right: ['right', 'end'],
} as const;

/** The sides of a border that are mentioned. */
export function readBorders(border: XmlElement | undefined, palette: Palette): Partial<Borders> {
  const sides: { -readonly [Side in keyof Borders]?: Border | null } = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const element = SIDES[side]
      .map((name) => child(border, name))
      .find((each) => each !== undefined);
    if (element) sides[side] = readBorder(element, palette);
  }
  return sides;
}

function readBorder(element: XmlElement, palette: Palette): Border | null {
  const line = lineFromFile(element.attributes['style'] ?? 'none');
  if (!line) return null;
  return {
    style: line[0],
    weight: line[1],
    color: colorOf(child(element, 'color'), palette) ?? '#000000',
  };
}
