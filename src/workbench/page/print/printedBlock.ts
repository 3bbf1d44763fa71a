import type { CSSProperties } from 'react';
import { intersects, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Border, CellStyle } from '../../model/style';
import { sideOf, type Side } from '../grid/look/cellCss';
import { fitText } from '../grid/look/fitText';
import { strongerBorder } from '../grid/look/lineCss';
import { tableLook, type TableLook } from '../grid/look/tableLook';
import { canvasTextWidth, cssFont } from '../grid/look/textWidth';
import type { Stretch } from './pagination';

/** Something drawn on a page; lengths in points from the block's first cell. */
export interface PrintedCell {
  readonly key: string;
  readonly box: CSSProperties;
  readonly text: string;
  readonly textStyle: CSSProperties;
}

/** A rectangle of cells at its place on a page. */
export interface PrintedBlock {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PrintedCell[];
}

const PADDING = 1.5;
/** Fills that only meet leave a hairline between them on paper. */
const OVERLAP = 0.3;
const PIXELS_PER_POINT = 96 / 72;

/** The cells of some rows and columns as they are printed. */
export function printedBlock(sheet: Sheet, rows: Stretch, columns: Stretch): PrintedBlock {
  const across = offsetsOf(columns, (column) => sheet.columnWidth(column));
  const down = offsetsOf(rows, (row) => sheet.rowHeight(row));
  const block = { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
  const drawing: Drawing = { sheet, block, across, down };
  const merges = sheet.merges.filter((merge) => intersects(merge, block));
  const cells = merges.map((merge) => cellAt(drawing, merge));
  const covered = coveredCells(merges);
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (sheet.rowHeight(row) === 0) continue;
    for (let column = columns.first; column <= columns.last; column += 1) {
      if (sheet.columnWidth(column) === 0 || covered.has(`${row} ${column}`)) continue;
      const cell = cellAt(drawing, { top: row, left: column, bottom: row, right: column });
      if (cell.text !== '' || Object.keys(cell.box).length > PLACE_KEYS) cells.push(cell);
    }
  }
  return { width: across.end, height: down.end, cells };
}

interface Offsets {
  /** Where a row or column starts; of one before the stretch, negative. */
  readonly at: (index: number) => number;
  readonly end: number;
}

function offsetsOf({ first, last }: Stretch, sizeOf: (index: number) => number): Offsets {
  const starts: number[] = [];
  let end = 0;
  for (let index = first; index <= last; index += 1) {
    starts.push(end);
    end += sizeOf(index);
  }
  const between = (from: number, to: number): number => {
    let size = 0;
    for (let index = from; index < to; index += 1) size += sizeOf(index);
    return size;
  };
  const at = (index: number): number => {
    if (index < first) return -between(index, first);
    return starts[index - first] ?? end + between(last + 1, index);
  };
  return { at, end };
}

interface Drawing {
  readonly sheet: Sheet;
  readonly block: Area;
  readonly across: Offsets;
  readonly down: Offsets;
}

const PLACE_KEYS = 4;

function cellAt(drawing: Drawing, area: Area): PrintedCell {
  const { sheet, across, down } = drawing;
  const { top: row, left: column } = area;
  const style = sheet.conditionalStyleAt(row, column);
  const table = tableLook(sheet, row, column);
  const [left, top] = [across.at(column), down.at(row)];
  const width = across.at(area.right + 1) - left;
  const height = down.at(area.bottom + 1) - top;
  const isPaper = sheet.pageLayout.blackAndWhite;
  const fill = isPaper ? undefined : (style.fill ?? table?.fill);
  const side = sideOf(style.horizontal, sheet.valueAt(row, column));
  const overlap = fill === undefined ? 0 : OVERLAP;
  const room = roomFor(drawing, area, style, side);
  const text = shownText(drawing, area, style, width - 2 * PADDING);
  return {
    key: `${row}:${column}`,
    box: {
      left: `${left}pt`,
      top: `${top}pt`,
      width: `${width + overlap}pt`,
      height: `${height + overlap}pt`,
      ...(fill !== undefined && { backgroundColor: fill }),
      ...linesOf(drawing, area, style, table),
    },
    text,
    textStyle: {
      ...textCss(style, table, side, isPaper),
      left: `${-room.left}pt`,
      width: `${width + room.left + room.right}pt`,
    },
  };
}

function coveredCells(merges: readonly Area[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row += 1)
      for (let column = merge.left; column <= merge.right; column += 1)
        covered.add(`${row} ${column}`);
  return covered;
}

let measure: ReturnType<typeof canvasTextWidth> | undefined;

/** A number that is too wide for its column becomes shorter or a row of signs, as on the screen. */
function shownText(
  { sheet }: Drawing,
  { top, left }: Area,
  style: CellStyle,
  room: number,
): string {
  const text = sheet.textAt(top, left);
  const value = sheet.valueAt(top, left);
  if (typeof value !== 'number') return text;
  measure ??= canvasTextWidth(document);
  const widthOf = (each: string): number =>
    (measure?.(each, cssFont(style.font)) ?? 0) / PIXELS_PER_POINT;
  const { locale } = sheet.workbook;
  return fitText(value, text, style.numberFormat, locale, room + PADDING, widthOf);
}

/** How far a text may run over the empty cells beside its own, in points. */
function roomFor(drawing: Drawing, area: Area, style: CellStyle, side: Side) {
  const { sheet, block, across } = drawing;
  const { top: row, left, right } = area;
  const isText = typeof sheet.valueAt(row, left) === 'string';
  if (!isText || style.wrapText || style.shrinkToFit || left !== right) return NO_ROOM;
  let [first, last] = [left, right];
  const isFree = (column: number): boolean =>
    sheet.valueAt(row, column) === null &&
    !sheet.merges.some((merge) => intersects(merge, cell(row, column)));
  if (side !== 'right') while (last < block.right && isFree(last + 1)) last += 1;
  if (side !== 'left') while (first > block.left && isFree(first - 1)) first -= 1;
  if (side === 'center') {
    const reach = Math.min(left - first, last - right);
    [first, last] = [left - reach, right + reach];
  }
  return {
    left: across.at(left) - across.at(first),
    right: across.at(last + 1) - across.at(right + 1),
  };
}

const NO_ROOM = { left: 0, right: 0 };

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

const ITEMS = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
} as const;
const INDENT = 6.75;

function textCss(
  style: CellStyle,
  table: TableLook | undefined,
  side: Side,
  isPaper: boolean,
): CSSProperties {
  const { font, wrapText, vertical, indent, horizontal, rotation } = style;
  const isBold = font.bold || table?.bold === true;
  const own = font.color === '#000000' ? (table?.color ?? font.color) : font.color;
  const lines = [
    font.underline === 'None' ? '' : 'underline',
    font.strikethrough ? 'line-through' : '',
  ].filter((line) => line !== '');
  return {
    font: cssFont({ ...font, bold: isBold }),
    color: isPaper ? '#000000' : own,
    alignItems: ITEMS[vertical],
    textAlign: horizontal === 'Justify' ? 'justify' : side,
    whiteSpace: wrapText ? 'pre-wrap' : 'pre',
    ...(lines.length > 0 && { textDecoration: lines.join(' ') }),
    ...(indent > 0 && {
      [side === 'right' ? 'paddingRight' : 'paddingLeft']: `${PADDING + indent * INDENT}pt`,
    }),
    ...(rotation !== 0 && { transform: `rotate(${-rotation}deg)` }),
  };
}

const WEIGHTS = { Hairline: 0.25, Thin: 0.5, Medium: 1.25, Thick: 2 } as const;
const LINES = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
} as const;

/** The lines at the cell's right and bottom, and at the block's edges its other two. */
function linesOf(
  drawing: Drawing,
  area: Area,
  style: CellStyle,
  table: TableLook | undefined,
): CSSProperties {
  const { sheet, block } = drawing;
  const { top, left, bottom, right } = area;
  const next = (row: number, column: number) => sheet.conditionalStyleAt(row, column).borders;
  const last =
    area.top === bottom && left === right ? style : sheet.conditionalStyleAt(bottom, right);
  const lines = {
    borderRight: strongerBorder(last.borders.right, next(top, right + 1).left),
    borderBottom: strongerBorder(
      strongerBorder(last.borders.bottom, table?.bottom),
      next(bottom + 1, left).top,
    ),
    borderTop: top <= block.top ? strongerBorder(style.borders.top, table?.top) : undefined,
    borderLeft: left <= block.left ? strongerBorder(style.borders.left, undefined) : undefined,
  };
  const grid = sheet.pageLayout.printGridlines ? GRID_LINE : undefined;
  const css: CSSProperties = {};
  if (lines.borderRight ?? grid) css.borderRight = lineCss(lines.borderRight) ?? grid;
  if (lines.borderBottom ?? grid) css.borderBottom = lineCss(lines.borderBottom) ?? grid;
  if (lines.borderTop) css.borderTop = lineCss(lines.borderTop);
  if (lines.borderLeft) css.borderLeft = lineCss(lines.borderLeft);
  return css;
}

const GRID_LINE = '0.25pt solid #a0a0a0';

function lineCss(border: Border | undefined): string | undefined {
  if (!border) return undefined;
  const width = border.style === 'Double' ? 2 : WEIGHTS[border.weight];
  return `${width}pt ${LINES[border.style]} ${border.color}`;
}
