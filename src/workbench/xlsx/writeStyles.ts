import { argb, solidFill } from '../../openxml/looks';
import { StyleSheet } from '../../openxml/styleSheet';
import { xml } from '../../openxml/xmlText';
import { DEFAULT_STYLE, type CellStyle, type StylePatch } from '../model/style';
import { alignmentToFile } from './alignment';
import { modelBordersXml, modelFontXml } from './writeLooks';

/** Numbers the looks of cells and of conditional formats while sheets are written. */
export class StyleWriter {
  private readonly sheet = new StyleSheet();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.numberOf(DEFAULT_STYLE);
  }

  /** The number of a cell's look; 0 is the standard one. */
  numberOf(style: CellStyle): number {
    const known = this.known.get(style) ?? this.newNumber(style);
    this.known.set(style, known);
    return known;
  }

  /** The number of what a conditional format changes; undefined when it changes nothing. */
  differenceOf(patch: StylePatch): number | undefined {
    const content = this.differenceXml(patch);
    return content === '' ? undefined : this.sheet.differenceOf(content);
  }

  xml(): string {
    return this.sheet.xml();
  }

  private newNumber(style: CellStyle): number {
    const isGuarded = !style.locked || style.formulaHidden;
    return this.sheet.numberOf({
      numberFormat: style.numberFormat,
      font: modelFontXml('font', style.font),
      ...(style.fill !== null && { fill: solidFill(style.fill) }),
      border: modelBordersXml(style.borders),
      alignment: alignmentToFile(style),
      ...(isGuarded && {
        protection: xml('protection', {
          locked: style.locked,
          hidden: style.formulaHidden || undefined,
        }),
      }),
    });
  }

  private differenceXml({ font, numberFormat, fill, borders }: StylePatch): string {
    const color = fill === null || fill === undefined ? '' : xml('bgColor', { rgb: argb(fill) });
    return [
      font && Object.keys(font).length > 0 ? modelFontXml('font', font) : '',
      numberFormat === undefined
        ? ''
        : xml('numFmt', {
            numFmtId: this.sheet.numberFormatId(numberFormat),
            formatCode: numberFormat,
          }),
      color === '' ? '' : xml('fill', {}, xml('patternFill', { patternType: 'solid' }, color)),
      borders && Object.keys(borders).length > 0 ? modelBordersXml(borders) : '',
    ].join('');
  }
}
