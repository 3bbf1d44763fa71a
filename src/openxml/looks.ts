import { xml } from './xmlText';

/** A font as a file has it; colours are '#RRGGBB', `underline` as a file names it. */
export interface FileFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly color: string;
}

/** A line beside a cell; `style` as a file names it. */
export interface FileLine {
  readonly style: string;
  readonly color: string;
}

/** A font; of a whole one, what it is not is left out. */
export function fontXml(name: string, font: Partial<FileFont>): string {
  const flag = (tag: string, value: boolean | undefined) =>
    value === undefined ? '' : xml(tag, value ? {} : { val: false });
  const isWhole = font.name !== undefined;
  const only = (value: boolean | undefined) => (isWhole && value === false ? undefined : value);
  const { underline } = font;
  const content = [
    flag('b', only(font.bold)),
    flag('i', only(font.italic)),
    flag('strike', only(font.strikethrough)),
    underline === undefined || (isWhole && underline === 'none')
      ? ''
      : xml('u', { val: underline }),
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

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The sides that are given, in the order of the schema. */
export function bordersXml(
  borders: Readonly<Partial<Record<(typeof SIDES)[number], FileLine | null>>>,
): string {
  return xml('border', {}, SIDES.map((side) => borderXml(side, borders[side])).join(''));
}

function borderXml(side: string, line: FileLine | null | undefined): string {
  if (line === undefined) return '';
  if (line === null) return xml(side);
  return xml(side, { style: line.style }, xml('color', { rgb: argb(line.color) }));
}

/** '#RRGGBB' as files have it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
