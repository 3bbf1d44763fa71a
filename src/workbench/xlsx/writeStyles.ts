import { DEFAULT_STYLE, type CellStyle, type StylePatch } from '../model/style';
import { alignmentToFile } from './alignment';
import { MAIN } from './namespaces';
import { argb, bordersXml, fontXml, solidFill } from './writeLooks';
import { NumberFormatIds } from './numberFormats';
import { xml } from './xmlText';

/** Pieces of XML that are written once and counted by number. */
class Pool {
  private readonly items = new Map<string, number>();

  numberOf(item: string): number {
    const known = this.items.get(item) ?? this.items.size;
    this.items.set(item, known);
    return known;
  }

  xml(name: string): string {
    return xml(name, { count: this.items.size }, [...this.items.keys()].join(''));
  }

  get isEmpty(): boolean {
    return this.items.size === 0;
  }
}

/** Numbers the looks of cells and of conditional formats while sheets are written. */
export class StyleWriter {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly differences = new Pool();
  private readonly numbers = new NumberFormatIds();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.fills.numberOf(xml('fill', {}, xml('patternFill', { patternType: 'none' })));
    this.fills.numberOf(xml('fill', {}, xml('patternFill', { patternType: 'gray125' })));
    this.numberOf(DEFAULT_STYLE);
  }

  /** The number of a cell's look; 0 is the standard one. */
  numberOf(style: CellStyle): number {
    const known = this.known.get(style) ?? this.formats.numberOf(this.formatXml(style));
    this.known.set(style, known);
    return known;
  }

  /** The number of what a conditional format changes; undefined when it changes nothing. */
  differenceOf(patch: StylePatch): number | undefined {
    const content = this.differenceXml(patch);
    return content === '' ? undefined : this.differences.numberOf(xml('dxf', {}, content));
  }

  xml(): string {
    const custom = [...this.numbers.custom].map(([formatCode, numFmtId]) =>
      xml('numFmt', { numFmtId, formatCode }),
    );
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const parts = [
      custom.length > 0 ? xml('numFmts', { count: custom.length }, custom.join('')) : '',
      this.fonts.xml('fonts'),
      this.fills.xml('fills'),
      this.borders.xml('borders'),
      xml('cellStyleXfs', { count: 1 }, xml('xf', plain)),
      this.formats.xml('cellXfs'),
      xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      this.differences.isEmpty ? xml('dxfs', { count: 0 }) : this.differences.xml('dxfs'),
      xml('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    ];
    return xml('styleSheet', { xmlns: MAIN }, parts.join(''));
  }

  private formatXml(style: CellStyle): string {
    const numFmtId = this.numbers.idOf(style.numberFormat);
    const fontId = this.fonts.numberOf(fontXml('font', style.font));
    const fillId = style.fill === null ? 0 : this.fills.numberOf(solidFill(style.fill));
    const borderId = this.borders.numberOf(bordersXml(style.borders));
    const alignment = Object.entries(alignmentToFile(style)).filter(
      ([, value]) => value !== undefined,
    );
    const isGuarded = !style.locked || style.formulaHidden;
    const content = [
      alignment.length > 0 ? xml('alignment', Object.fromEntries(alignment)) : '',
      isGuarded
        ? xml('protection', { locked: style.locked, hidden: style.formulaHidden || undefined })
        : '',
    ];
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment.length > 0 || undefined,
      applyProtection: isGuarded || undefined,
    };
    return xml('xf', attributes, content.join(''));
  }

  private differenceXml({ font, numberFormat, fill, borders }: StylePatch): string {
    const color = fill === null || fill === undefined ? '' : xml('bgColor', { rgb: argb(fill) });
    return [
      font && Object.keys(font).length > 0 ? fontXml('font', font) : '',
      numberFormat === undefined
        ? ''
        : xml('numFmt', { numFmtId: this.numbers.idOf(numberFormat), formatCode: numberFormat }),
      color === '' ? '' : xml('fill', {}, xml('patternFill', { patternType: 'solid' }, color)),
      borders && Object.keys(borders).length > 0 ? bordersXml(borders) : '',
    ].join('');
  }
}
