import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../model/style';
import { flagOf, numberOf, type XmlElement } from './xml';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const STACKED_IN_FILE = 255;
const STACKED = 180;

export type Alignment = Pick<
  CellStyle,
  'horizontal' | 'vertical' | 'wrapText' | 'indent' | 'rotation' | 'shrinkToFit'
>;

/** How a cell aligns its text; letters below each other are a rotation of 180 as in Office.js. */
export function alignmentFromFile(element: XmlElement | undefined): Alignment {
  return {
    horizontal: HORIZONTAL[element?.attributes['horizontal'] ?? 'general'] ?? 'General',
    vertical: VERTICAL[element?.attributes['vertical'] ?? 'bottom'] ?? 'Bottom',
    wrapText: flagOf(element, 'wrapText'),
    indent: numberOf(element, 'indent') ?? 0,
    rotation: degrees(numberOf(element, 'textRotation') ?? 0),
    shrinkToFit: flagOf(element, 'shrinkToFit'),
  };
}

/** The attributes of an alignment that differ from Excel's own. */
export function alignmentToFile(style: Alignment) {
  return {
    horizontal: keyOf(HORIZONTAL, style.horizontal, 'General'),
    vertical: keyOf(VERTICAL, style.vertical, 'Bottom'),
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
    textRotation: fileRotation(style.rotation) || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
  };
}

function keyOf<T>(names: Readonly<Record<string, T>>, value: T, plain: T): string | undefined {
  if (value === plain) return undefined;
  return Object.entries(names).find(([, each]) => each === value)?.[0];
}

function degrees(rotation: number): number {
  if (rotation === STACKED_IN_FILE) return STACKED;
  return rotation > 90 ? 90 - rotation : rotation;
}

function fileRotation(rotation: number): number {
  if (rotation === STACKED) return STACKED_IN_FILE;
  return rotation < 0 ? 90 - rotation : rotation;
}
