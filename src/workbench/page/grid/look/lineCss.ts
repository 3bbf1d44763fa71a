import type { Border } from '../../../model/style';
import { darkFill, darkLine } from './readableColor';

const WEIGHTS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const STYLES = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
} as const;

/** The line between two cells: the heavier of the two borders that meet there. */
export function strongerBorder(
  a: Border | null | undefined,
  b: Border | null | undefined,
): Border | undefined {
  if (!a || !b) return a ?? b ?? undefined;
  return WEIGHTS[b.weight] > WEIGHTS[a.weight] ? b : a;
}

const known = new WeakMap<Border, string>();

/** The line as CSS writes a border. */
export function borderCss(border: Border): string {
  let css = known.get(border);
  if (css === undefined) known.set(border, (css = builtCss(border)));
  return css;
}

function builtCss({ style, weight, color }: Border): string {
  const line = STYLES[style];
  const width = line === 'double' ? 3 : WEIGHTS[weight];
  return `${width}px ${weight === 'Hairline' ? 'dotted' : line} light-dark(${color}, ${darkLine(color)})`;
}

/** The line beside a filled cell, which covers the gridline. */
export function fillLineCss(fill: string): string {
  let css = fillLines.get(fill);
  if (css === undefined) fillLines.set(fill, (css = builtFillLine(fill)));
  return css;
}

const fillLines = new Map<string, string>();

function builtFillLine(fill: string): string {
  return `1px solid light-dark(${fill}, ${darkFill(fill)})`;
}
