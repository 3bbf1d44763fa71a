export type Underline = 'None' | 'Single' | 'Double';
export type BorderStyle =
  'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly color: string;
}

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export interface Borders {
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

/** How a cell looks; equal styles are one object. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: Font;
  /** '#RRGGBB', or null without a fill. */
  readonly fill: string | null;
  readonly borders: Borders;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  /** In degrees. */
  readonly rotation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The parts of a style to change; everything left out stays. */
export type StylePatch = Partial<Omit<CellStyle, 'font' | 'borders'>> & {
  readonly font?: Partial<Font>;
  readonly borders?: Partial<Borders>;
};

const interned = new Map<string, CellStyle>();

export const DEFAULT_STYLE: CellStyle = intern({
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  rotation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
});

const patched = new WeakMap<CellStyle, Map<string, CellStyle>>();

/**
 * The style with the patch over it; colours are written in capitals as Excel gives them back. Quick for a patch met
 * before: a drawing changes the same few styles in the same way in thousands of cells.
 */
export function withStyle(style: CellStyle, patch: StylePatch): CellStyle {
  let known = patched.get(style);
  if (!known) patched.set(style, (known = new Map<string, CellStyle>()));
  const key = JSON.stringify(patch);
  let result = known.get(key);
  if (!result) known.set(key, (result = intern(patchedStyle(style, patch))));
  return result;
}

function patchedStyle(style: CellStyle, patch: StylePatch): CellStyle {
  return {
    ...style,
    ...patch,
    font: { ...style.font, ...patch.font },
    borders: { ...style.borders, ...patch.borders },
  };
}

function intern(style: CellStyle): CellStyle {
  const canonical = canonicalStyle(style);
  const key = styleKey(canonical);
  const known = interned.get(key);
  if (known) return known;
  Object.freeze(canonical.font);
  Object.freeze(canonical.borders);
  interned.set(key, Object.freeze(canonical));
  return canonical;
}

function canonicalStyle(style: CellStyle): CellStyle {
  const { top, bottom, left, right } = style.borders;
  return {
    ...style,
    font: { ...style.font, color: style.font.color.toUpperCase() },
    fill: style.fill === null ? null : style.fill.toUpperCase(),
    borders: {
      top: canonicalBorder(top),
      bottom: canonicalBorder(bottom),
      left: canonicalBorder(left),
      right: canonicalBorder(right),
    },
  };
}

function canonicalBorder(border: Border | null): Border | null {
  return border && Object.freeze({ ...border, color: border.color.toUpperCase() });
}

function styleKey(style: CellStyle): string {
  const { font, borders, ...rest } = style;
  const sides = [borders.top, borders.bottom, borders.left, borders.right];
  const names = Object.keys(rest).sort() as (keyof typeof rest)[];
  return JSON.stringify([
    names.map((name) => rest[name]),
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    sides.map((side) => side && [side.style, side.weight, side.color]),
  ]);
}
