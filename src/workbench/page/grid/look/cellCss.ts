import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../../model/style';
import type { CellValue } from '../../../model/cellValue';
import { DARK_PAPER, darkFill, darkText, readableText } from './readableColor';
import type { TableLook } from './tableLook';
import { cssFont } from './textWidth';

/** To which side a text leans. */
export type Side = 'left' | 'center' | 'right';

const ITEMS: Readonly<Record<VerticalAlignment, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

const JUSTIFY: Readonly<Record<Side, string>> = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
};

/** The side a value leans to: numbers right, truth values and errors to the centre, text left, unless aligned. */
export function sideOf(horizontal: HorizontalAlignment, value: CellValue): Side {
  switch (horizontal) {
    case 'General':
      if (typeof value === 'number') return 'right';
      return typeof value === 'string' || value === null ? 'left' : 'center';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
  }
}

/** The fill that a cell shows, its own before its table's. */
export function fillOf(style: CellStyle, table: TableLook | undefined): string | undefined {
  return style.fill ?? table?.fill;
}

type BySide = Partial<Record<Side, CellCss>>;

/** By style, then by the look of the table: both are the same object for the same look. */
const known = new WeakMap<CellStyle, Map<TableLook | undefined, BySide>>();

/** How a cell is drawn, borders left out, and its font. */
export interface CellCss {
  /** Declarations of CSS. */
  readonly css: string;
  readonly font: string;
}

/** The same object for the same look. */
export function cellCss(style: CellStyle, table: TableLook | undefined, side: Side): CellCss {
  let byTable = known.get(style);
  if (!byTable) known.set(style, (byTable = new Map<TableLook | undefined, BySide>()));
  let bySide = byTable.get(table);
  if (!bySide) byTable.set(table, (bySide = {}));
  return (bySide[side] ??= builtCss(style, table, side));
}

function builtCss(style: CellStyle, table: TableLook | undefined, side: Side): CellCss {
  const { font, wrapText, vertical, indent, horizontal } = style;
  const fill = fillOf(style, table);
  const bold = font.bold || table?.bold === true;
  const shownFont = cssFont(bold === font.bold ? font : { ...font, bold });
  const decoration = decorationOf(style);
  const parts = [
    `font:${shownFont};line-height:1.22`,
    fill !== undefined && `background-color:light-dark(${fill},${darkFill(fill)})`,
    colorCss(style, table, fill),
    side !== 'left' && `justify-content:${JUSTIFY[side]};text-align:${side}`,
    vertical !== 'Bottom' && `align-items:${ITEMS[vertical]};align-content:${ITEMS[vertical]}`,
    wrapText && 'white-space:pre-wrap;overflow-wrap:break-word',
    horizontal === 'Justify' && 'text-align:justify',
    decoration !== '' && `text-decoration:${decoration}`,
    indent > 0 && `padding-${side === 'right' ? 'right' : 'left'}:${3 + indent * 9}px`,
  ];
  return { css: parts.filter((part) => part !== false).join(';'), font: shownFont };
}

function colorCss({ font }: CellStyle, table: TableLook | undefined, fill: string | undefined) {
  const own = font.color === '#000000' ? undefined : font.color;
  const color = own ?? table?.color ?? font.color;
  if (fill === undefined && color === '#000000') return false;
  const light = readableText(color, fill ?? '#FFFFFF');
  const dark = darkText(color, fill === undefined ? DARK_PAPER : darkFill(fill));
  return `color:light-dark(${light},${dark})`;
}

function decorationOf({ font }: CellStyle): string {
  const parts = [
    font.underline !== 'None' && 'underline',
    font.strikethrough && 'line-through',
    font.underline === 'Double' && 'double',
  ];
  return parts.filter((part) => part !== false).join(' ');
}
