import { fontXml, type FileFont } from './looks';
import { MAIN } from './namespaces';
import { NumberFormatIds } from './numberFormats';
import { xml } from './xmlText';

/** The font of cells that say nothing else: columns are measured in its digits. */
export const STANDARD_FONT: FileFont = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'none',
  color: '#000000',
};

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

/** The look of a cell, each part as XML; absent parts are the standard. */
export interface FileLook {
  readonly numberFormat?: string;
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  /** Attributes of its alignment. */
  readonly alignment?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly protection?: string;
}

/** Numbers the looks of a file; 0 is the standard one. */
export class StyleSheet {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly differences = new Pool();
  private readonly numbers = new NumberFormatIds();

  constructor() {
    this.fonts.numberOf(fontXml('font', STANDARD_FONT));
    this.fills.numberOf(xml('fill', {}, xml('patternFill', { patternType: 'none' })));
    this.fills.numberOf(xml('fill', {}, xml('patternFill', { patternType: 'gray125' })));
    this.borders.numberOf(
      xml('border', {}, ['left', 'right', 'top', 'bottom'].map((side) => xml(side)).join('')),
    );
    this.numberOf({});
  }

  numberOf({ numberFormat = 'General', font, fill, border, alignment, protection }: FileLook) {
    const numFmtId = this.numbers.idOf(numberFormat);
    const fontId = font === undefined ? 0 : this.fonts.numberOf(font);
    const fillId = fill === undefined ? 0 : this.fills.numberOf(fill);
    const borderId = border === undefined ? 0 : this.borders.numberOf(border);
    const aligned = Object.entries(alignment ?? {}).filter(([, value]) => value !== undefined);
    const content = [
      aligned.length > 0 ? xml('alignment', Object.fromEntries(aligned)) : '',
      protection ?? '',
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
      applyAlignment: aligned.length > 0 || undefined,
      applyProtection: protection !== undefined || undefined,
    };
    return this.formats.numberOf(xml('xf', attributes, content.join('')));
  }

  numberFormatId(code: string): number {
    return this.numbers.idOf(code);
  }

  /** The number of what a conditional format changes. */
  differenceOf(content: string): number {
    return this.differences.numberOf(xml('dxf', {}, content));
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
}
