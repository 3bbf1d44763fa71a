import { bordersXml, fontXml, type FileLine } from '../../openxml/looks';
import type { Border, Borders, Font } from '../model/style';
import { lineToFile } from './borderStyles';

/** A font as the model has it. */
export function modelFontXml(name: string, { underline, ...font }: Partial<Font>): string {
  return fontXml(name, {
    ...font,
    ...(underline !== undefined && { underline: underline.toLowerCase() }),
  });
}

/** The sides that are given. */
export function modelBordersXml(borders: Partial<Borders>): string {
  const sides = Object.entries(borders).map(([side, border]) => [side, lineOf(border)]);
  return bordersXml(Object.fromEntries(sides) as Readonly<Record<string, FileLine | null>>);
}

function lineOf(border: Border | null): FileLine | null {
  return border && { style: lineToFile(border), color: border.color };
}
