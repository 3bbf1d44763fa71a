import { DOCUMENT_FONT, TEXT_SIZE, type CellLook } from '../documents';
import { bordersXml, fontXml, solidFill } from '../openxml/looks';
import { STANDARD_FONT, StyleSheet } from '../openxml/styleSheet';

const LINE = { style: 'thin', color: '#000000' } as const;
const VERTICALS = { top: 'top', middle: 'center', bottom: undefined } as const;

/** Which part of its columns a cell's look is for: lines to the left and right are only at their ends. */
export interface Part {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Numbers the looks of cells, the same as the renderer in the workbook draws them. */
export class CellStyles {
  private readonly sheet = new StyleSheet();
  private readonly known = new WeakMap<CellLook, Map<number, number>>();

  numberOf(look: CellLook, part: Part): number {
    const numbers = this.known.get(look) ?? new Map<number, number>();
    this.known.set(look, numbers);
    const key = Number(part.isFirst) * 2 + Number(part.isLast);
    const number = numbers.get(key) ?? this.newNumber(look, part);
    numbers.set(key, number);
    return number;
  }

  xml(): string {
    return this.sheet.xml();
  }

  private newNumber(look: CellLook, part: Part): number {
    const { bold = false, italic = false, size = TEXT_SIZE, colour, fill, format } = look;
    const font = {
      ...STANDARD_FONT,
      ...{ name: DOCUMENT_FONT, size, bold, italic },
      ...(colour && { color: colour }),
    };
    return this.sheet.numberOf({
      font: fontXml('font', font),
      border: borders(look, part),
      alignment: {
        horizontal: look.align,
        vertical: look.vertical && VERTICALS[look.vertical],
        wrapText: look.wrap || undefined,
      },
      ...(fill && { fill: solidFill(fill) }),
      ...(format && { numberFormat: format }),
    });
  }
}

function borders({ borders: lined = [] }: CellLook, { isFirst, isLast }: Part): string {
  const line = (side: (typeof lined)[number], isThere = true) =>
    isThere && lined.includes(side) ? LINE : null;
  return bordersXml({
    left: line('left', isFirst),
    right: line('right', isLast),
    top: line('top'),
    bottom: line('bottom'),
  });
}
