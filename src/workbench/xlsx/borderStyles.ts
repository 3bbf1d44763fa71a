import type { Border, BorderStyle, BorderWeight } from '../model/style';

type Line = readonly [style: BorderStyle, weight: BorderWeight];

/** The lines of a file as style and weight. */
const LINES: Readonly<Record<string, Line>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

export function lineFromFile(name: string): Line | undefined {
  return LINES[name];
}

/** The file's name of the line, the nearest one where style and weight do not go together. */
export function lineToFile({ style, weight }: Border): string {
  const names = Object.entries(LINES);
  const exact = names.find(([, line]) => line[0] === style && line[1] === weight);
  return (exact ?? names.find(([, line]) => line[0] === style))?.[0] ?? 'thin';
}
