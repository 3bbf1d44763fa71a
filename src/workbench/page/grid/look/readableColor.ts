interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The background of an unfilled cell in the dark. */
export const DARK_PAPER = '#1F1F1F';

/** The colour of plain text in the dark. */
const DARK_INK = '#E8E8E8';
const PLAIN_INK = '#000000';

const READABLE = 4.5;
/** Below this a text is meant to be hidden, as white on white. */
const HIDDEN = 1.5;

function rgbOf(color: string): Rgb | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) return undefined;
  const number = Number.parseInt(digits, 16);
  return { red: number >> 16, green: (number >> 8) & 255, blue: number & 255 };
}

function hexOf({ red, green, blue }: Rgb): string {
  const digits = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (from: number, to: number): number => from + (to - from) * share;
  return {
    red: part(a.red, b.red),
    green: part(a.green, b.green),
    blue: part(a.blue, b.blue),
  };
}

function luminance({ red, green, blue }: Rgb): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours as WCAG defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [first, second] = [rgbOf(a), rgbOf(b)].map((rgb) => (rgb ? luminance(rgb) : 0));
  const [light, dark] = [Math.max(first ?? 0, second ?? 0), Math.min(first ?? 0, second ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

const BLACK: Rgb = { red: 0, green: 0, blue: 0 };
const WHITE: Rgb = { red: 255, green: 255, blue: 255 };
const PAPER = rgbOf(DARK_PAPER) ?? BLACK;

/** A fill as it looks in the dark: light ones become a dark shade of the same hue. */
export function darkFill(color: string): string {
  const rgb = rgbOf(color);
  if (!rgb) return color;
  const light = luminance(rgb);
  if (light < 0.2) return color;
  const hue = mix(rgb, BLACK, 0.35 + 0.35 * light);
  const spread = Math.max(rgb.red, rgb.green, rgb.blue) - Math.min(rgb.red, rgb.green, rgb.blue);
  return hexOf(mix(PAPER, hue, Math.min(0.75, 0.12 + spread / 160)));
}

/** The colour that can be read on the background, of the same hue; one meant to be hidden there stays so. */
export function readableText(color: string, background: string): string {
  const known = contrast(color, background);
  if (known >= READABLE || known < HIDDEN) return color;
  return (
    readableShade(color, background, BLACK) ?? readableShade(color, background, WHITE) ?? color
  );
}

/** A text colour that can be read on the background in the dark, of the same hue where that works. */
export function darkText(color: string, background: string): string {
  if (contrast(color, background) >= READABLE) return color;
  if (color === PLAIN_INK && contrast(DARK_INK, background) >= READABLE) return DARK_INK;
  return readableShade(color, background, WHITE) ?? '#FFFFFF';
}

/** A line as it looks in the dark: seen, but no louder than the text. */
export function darkLine(color: string): string {
  const rgb = rgbOf(color);
  if (!rgb) return color;
  if (luminance(rgb) > 0.3) return hexOf(mix(rgb, PAPER, 0.6));
  return contrast(color, DARK_PAPER) >= 2 ? color : hexOf(mix(rgb, WHITE, 0.5));
}

function readableShade(color: string, background: string, towards: Rgb): string | undefined {
  const rgb = rgbOf(color);
  for (let share = 0.05; rgb && share < 1; share += 0.05) {
    const shade = hexOf(mix(rgb, towards, share));
    if (contrast(shade, background) >= READABLE + 0.1) return shade;
  }
  return undefined;
}
