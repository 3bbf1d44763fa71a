import { child, flagOf, numberOf, type XmlElement } from './xml';

const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of Office's own theme, in the order in which styles count them. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#EEECE1',
  '#1F497D',
  '#4F81BD',
  '#C0504D',
  '#9BBB59',
  '#8064A2',
  '#4BACC6',
  '#F79646',
  '#0000FF',
  '#800080',
];

const PALETTE =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '8000000080000000808080008000800080 80C0C0C0808080'.replace(' ', '') +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333';

const SYSTEM_BACKGROUND = 65;

/** What colour elements of this file mean. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The colours of the theme part and of the styles' own palette. */
export function readPalette(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): Palette {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const own = child(child(styles, 'colors'), 'indexedColors')?.children ?? [];
  return {
    theme: THEME_ORDER.map(
      (name, index) => themeColor(child(scheme, name)) ?? OFFICE_THEME[index] ?? '#000000',
    ),
    indexed: own.map((color) => hex(color.attributes['rgb'] ?? '')),
  };
}

/** The colour as '#RRGGBB'; undefined for an automatic one or none. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element || flagOf(element, 'auto')) return undefined;
  const tint = numberOf(element, 'tint') ?? 0;
  const rgb = element.attributes['rgb'];
  const base = rgb === undefined ? indirectColor(element, palette) : hex(rgb);
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function indirectColor(element: XmlElement, palette: Palette): string | undefined {
  const theme = numberOf(element, 'theme');
  if (theme !== undefined) return palette.theme[theme];
  const index = numberOf(element, 'indexed');
  if (index === undefined) return undefined;
  if (index === SYSTEM_BACKGROUND) return '#FFFFFF';
  const standard = PALETTE.slice(index * 6, index * 6 + 6);
  return palette.indexed[index] ?? (standard === '' ? undefined : `#${standard}`);
}

function themeColor(element: XmlElement | undefined): string | undefined {
  const color = element?.children[0];
  const value = color?.attributes['lastClr'] ?? color?.attributes['val'];
  return value === undefined ? undefined : hex(value);
}

function hex(argb: string): string {
  const rgb = argb.slice(-6).toUpperCase();
  return /^[0-9A-F]{6}$/.test(rgb) ? `#${rgb}` : '#000000';
}

/** The colour with its lightness moved towards black (below 0) or white (above 0). */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved);
}

function toHsl(red: number, green: number, blue: number) {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = lightness > 0.5 ? span / (2 - high - low) : span / (high + low);
  return { hue: hueOf(red, green, blue, high, span), saturation, lightness };
}

function hueOf(red: number, green: number, blue: number, high: number, span: number): number {
  if (high === red) return ((green - blue) / span + 6) % 6;
  return high === green ? (blue - red) / span + 2 : (red - green) / span + 4;
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number) => {
    const position = (hue + shift) % 6;
    const part = Math.max(0, Math.min(1, Math.min(position, 4 - position)));
    return Math.round((lightness - chroma / 2 + chroma * part) * 255);
  };
  const rgb = [channel(2), channel(0), channel(4)];
  return `#${rgb
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
