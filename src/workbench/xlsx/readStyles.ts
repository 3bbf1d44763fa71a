import {
  DEFAULT_STYLE,
  withStyle,
  type Border,
  type Borders,
  type CellStyle,
  type Font,
  type StylePatch,
} from '../model/style';
import { alignmentFromFile } from './alignment';
import { lineFromFile } from './borderStyles';
import { colorOf, readPalette, type Palette } from './colors';
import { builtInFormat } from './numberFormats';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from './xml';

/** Something about a format that cells here cannot have. */
export type StyleLoss =
  'namedStyle' | 'diagonalBorder' | 'fillPattern' | 'fontEffect' | 'readingOrder';

export interface FileStyles {
  /** By the number that cells give. */
  readonly cells: readonly { readonly style: CellStyle; readonly losses: readonly StyleLoss[] }[];
  /** By the number that conditional formats give. */
  readonly differences: readonly StylePatch[];
  readonly palette: Palette;
}

/** The formats of a file; theme colours become the colours they stand for. */
export function readStyles(
  styles: XmlElement | undefined,
  theme: XmlElement | undefined,
): FileStyles {
  const palette = readPalette(theme, styles);
  const lists = {
    fonts: childrenOf(child(styles, 'fonts'), 'font'),
    fills: childrenOf(child(styles, 'fills'), 'fill'),
    borders: childrenOf(child(styles, 'borders'), 'border'),
    formats: readFormats(styles),
  };
  const formats = childrenOf(child(styles, 'cellXfs'), 'xf');
  return {
    cells: formats.map((format) => cellStyle(format, lists, palette)),
    differences: childrenOf(child(styles, 'dxfs'), 'dxf').map((each) => difference(each, palette)),
    palette,
  };
}

interface Lists {
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly formats: ReadonlyMap<number, string>;
}

function readFormats(styles: XmlElement | undefined): Map<number, string> {
  const formats = childrenOf(child(styles, 'numFmts'), 'numFmt');
  return new Map(
    formats.map((each) => [
      numberOf(each, 'numFmtId') ?? 0,
      each.attributes['formatCode'] ?? 'General',
    ]),
  );
}

function cellStyle(format: XmlElement, lists: Lists, palette: Palette) {
  const font = lists.fonts[numberOf(format, 'fontId') ?? 0];
  const fill = lists.fills[numberOf(format, 'fillId') ?? 0];
  const border = lists.borders[numberOf(format, 'borderId') ?? 0];
  const formatId = numberOf(format, 'numFmtId') ?? 0;
  const protection = child(format, 'protection');
  const style = withStyle(DEFAULT_STYLE, {
    numberFormat: lists.formats.get(formatId) ?? builtInFormat(formatId),
    font: readFont(font, palette),
    fill: cellFill(fill, palette),
    borders: readBorders(border, palette),
    ...alignmentFromFile(child(format, 'alignment')),
    locked: flagOf(protection, 'locked', true),
    formulaHidden: flagOf(protection, 'hidden'),
  });
  const losses = styleLosses(font, fill, border, child(format, 'alignment'));
  if ((numberOf(format, 'xfId') ?? 0) > 0) losses.push('namedStyle');
  return { style, losses };
}

function styleLosses(
  font?: XmlElement,
  fill?: XmlElement,
  border?: XmlElement,
  alignment?: XmlElement,
): StyleLoss[] {
  const losses: StyleLoss[] = [];
  const pattern = child(fill, 'patternFill')?.attributes['patternType'] ?? 'none';
  if (child(fill, 'gradientFill') || (pattern !== 'none' && pattern !== 'solid'))
    losses.push('fillPattern');
  if (
    child(child(border, 'diagonal'), 'color') &&
    lineFromFile(child(border, 'diagonal')?.attributes['style'] ?? '')
  )
    losses.push('diagonalBorder');
  const effects = ['outline', 'shadow', 'condense', 'extend'];
  const raised = child(font, 'vertAlign')?.attributes['val'] ?? 'baseline';
  if (raised !== 'baseline' || effects.some((name) => isOn(child(font, name))))
    losses.push('fontEffect');
  if ((numberOf(alignment, 'readingOrder') ?? 0) !== 0) losses.push('readingOrder');
  return losses;
}

function readFont(font: XmlElement | undefined, palette: Palette): Partial<Font> {
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

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagOf(element, 'val', true);
}

function readUnderline(element: XmlElement | undefined): Partial<Font> {
  if (!element) return {};
  const kind = element.attributes['val'] ?? 'single';
  if (kind === 'none') return { underline: 'None' };
  return { underline: kind.startsWith('double') ? 'Double' : 'Single' };
}

/** A solid fill has its colour in front; other patterns keep the colour that is seen most. */
function cellFill(fill: XmlElement | undefined, palette: Palette): string | null {
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

function readBorders(border: XmlElement | undefined, palette: Palette): Partial<Borders> {
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

/** What a conditional format changes; there a solid fill has its colour behind. */
function difference(element: XmlElement, palette: Palette): StylePatch {
  const font = readFont(child(element, 'font'), palette);
  const pattern = child(child(element, 'fill'), 'patternFill');
  const fill =
    colorOf(child(pattern, 'bgColor'), palette) ?? colorOf(child(pattern, 'fgColor'), palette);
  const borders = readBorders(child(element, 'border'), palette);
  const numberFormat = child(element, 'numFmt')?.attributes['formatCode'];
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
