import type { Edit, HighlightStyle } from '../register';

interface HighlightLook {
  readonly fill?: string;
  readonly font: string;
  readonly strikethrough?: boolean;
}

const LOOKS: Readonly<Record<HighlightStyle, HighlightLook>> = {
  short: { fill: '#FFC7CE', font: '#9C0006' },
  decide: { fill: '#FFEB9C', font: '#7F5200' },
  exempt: { fill: '#E7E6E6', font: '#595959' },
  met: { fill: '#C6EFCE', font: '#006100' },
  'other-year': { font: '#767171' },
  rejected: { font: '#767171', strikethrough: true },
};

/** Adds a conditional format in plain Excel, so that it works without the add-in. */
export function highlight(
  range: Excel.Range,
  { formula, style }: Extract<Edit, { kind: 'highlight' }>,
): void {
  const { custom } = range.conditionalFormats.add('Custom');
  const look = LOOKS[style];
  custom.rule.formula = formula;
  custom.format.font.color = look.font;
  if (look.fill) custom.format.fill.color = look.fill;
  if (look.strikethrough) custom.format.font.strikethrough = true;
}
