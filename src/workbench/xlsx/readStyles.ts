import { DEFAULT_STYLE, withStyle, type CellStyle, type StylePatch } from '../model/style';
import { alignmentFromFile } from './alignment';
import { lineFromFile } from './borderStyles';
import { colorOf, readPalette, type Palette } from './colors';
import { builtInFormat } from '../../openxml/numberFormats';
import { cellFill, isOn, readBorders, readFont } from './readLooks';
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
