import { contains, type Area } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import type { Offsets } from '../axis/offsets';
import type { SheetOffsets } from '../axis/sheetOffsets';
import type { Span } from '../axis/viewWindow';
import type { CellLook } from './cellLook';
import { fitText } from './fitText';
import { borderCss, fillLineCss, strongerBorder } from './lineCss';
import type { LookCache } from './lookCache';
import type { TextWidth } from './textWidth';

/** One cell of a row as it is drawn; lengths in pixels. */
export interface DrawnCell {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  readonly text: string;
  /** A text that is wider than the cell. */
  readonly isWide: boolean;
  /** How far the text runs over the neighbours. */
  readonly overLeft: number;
  readonly overRight: number;
  /** CSS borders; undefined for the gridline, 'none' where a text runs through. */
  readonly right: string | undefined;
  readonly bottom: string | undefined;
  readonly merge: Area | undefined;
}

export interface RowDrawing {
  readonly sheet: Sheet;
  readonly looks: LookCache;
  readonly offsets: SheetOffsets;
  readonly textWidth: TextWidth;
}

const PADDING = 6;

/** The cells of a row in the columns, with the merges and texts that reach into them from the left. */
export function rowLook(drawing: RowDrawing, row: number, span: Span): DrawnCell[] {
  if (span.last < span.first) return [];
  const { sheet, offsets } = drawing;
  const merges = sheet.merges.filter((merge) => merge.top <= row && merge.bottom >= row);
  const columns = drawnColumns(drawing, row, span, merges);
  const from = offsets.columns.start(span.first);
  const cells = columns
    .map((column) => drawnCell(drawing, row, column, merges))
    .filter(
      ({ column, left, width, overRight }) =>
        column >= span.first || left + width + overRight > from,
    );
  const crossed = crossedLines(cells, offsets.columns);
  return crossed.size === 0
    ? cells
    : cells.map((cell) => (crossed.has(cell.column) ? { ...cell, right: 'none' } : cell));
}

function drawnColumns(
  { sheet, looks, offsets: { columns } }: RowDrawing,
  row: number,
  { first, last }: Span,
  merges: readonly Area[],
): number[] {
  const result: number[] = [];
  for (const merge of merges)
    if (merge.top === row && merge.left < first && merge.right >= first) result.push(merge.left);
  const cells = sheet.grid.rows[row]?.cells ?? [];
  const { freeze } = sheet.state;
  const before =
    first > freeze.columns ? cells.findLastIndex((cell, at) => at < first && cell?.hasContent) : -1;
  if (before >= freeze.columns && !result.includes(before) && looks.at(row, before).runsOver)
    result.push(before);
  for (let column = first; column <= last; column += 1) {
    if (columns.isHidden(column)) continue;
    const merge = merges.find((each) => contains(each, row, column));
    if (!merge || (merge.top === row && merge.left === column)) result.push(column);
  }
  return result.sort((a, b) => a - b);
}

function drawnCell(
  drawing: RowDrawing,
  row: number,
  column: number,
  merges: readonly Area[],
): DrawnCell {
  const { sheet, looks, offsets, textWidth } = drawing;
  const look = looks.at(row, column);
  const merge = merges.find((each) => each.top === row && each.left === column);
  const left = offsets.columns.start(column);
  const width = merge ? offsets.columns.end(merge.right) - left : offsets.columns.size(column);
  const height = merge
    ? offsets.rows.end(merge.bottom) - offsets.rows.start(row)
    : offsets.rows.size(row);
  const widthOf = (text: string): number => textWidth(text, look.font);
  const isNumber = look.text !== '' && !look.isText && look.rotation === 0;
  const { numberFormat } = look;
  const text = isNumber
    ? fitText(
        sheet.valueAt(row, column),
        look.text,
        numberFormat,
        sheet.workbook.locale,
        width - 4,
        widthOf,
      )
    : look.text;
  const over = merge ? NOT_OVER : runOver(drawing, row, column, width);
  const lines = linesOf(drawing, row, column, merge);
  return { column, left, width, height, look, text, ...over, ...lines, merge };
}

const NOT_OVER = { isWide: false, overLeft: 0, overRight: 0 };

function runOver(
  { sheet, looks, offsets, textWidth }: RowDrawing,
  row: number,
  column: number,
  width: number,
): typeof NOT_OVER {
  const look = looks.at(row, column);
  if (!look.runsOver || look.text === '') return NOT_OVER;
  const lack = textWidth(look.text, look.font) + PADDING - width;
  if (lack <= 0) return NOT_OVER;
  const { side } = look;
  const left = side === 'left' ? 0 : side === 'right' ? lack : lack / 2;
  const isFree = (at: number): boolean => isEmpty(sheet, row, at);
  return {
    isWide: true,
    overLeft: freeRoom(offsets.columns, column, -1, left, isFree),
    overRight: freeRoom(offsets.columns, column, 1, lack - left, isFree),
  };
}

function isEmpty(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.grid.cellAt(row, column)?.hasContent) return false;
  return !sheet.merges.some((merge) => contains(merge, row, column));
}

/** How much of the wanted room the empty neighbours on that side give. */
function freeRoom(
  columns: Offsets,
  column: number,
  step: 1 | -1,
  wanted: number,
  isFree: (column: number) => boolean,
): number {
  let room = 0;
  for (let at = column + step; room < wanted; at += step) {
    if (at < 0 || at >= columns.count || !isFree(at)) return room;
    room += columns.size(at);
  }
  return room;
}

/** The columns whose right line a text runs through. */
function crossedLines(cells: readonly DrawnCell[], columns: Offsets): Set<number> {
  const crossed = new Set<number>();
  for (const { column, overLeft, overRight, left, width } of cells) {
    if (overRight > 0)
      for (let at = column; columns.end(at) < left + width + overRight; at += 1) crossed.add(at);
    if (overLeft > 0)
      for (let at = column - 1; at >= 0 && columns.end(at) > left - overLeft; at -= 1)
        crossed.add(at);
  }
  return crossed;
}

function linesOf(drawing: RowDrawing, row: number, column: number, merge: Area | undefined) {
  const { looks } = drawing;
  const own = looks.at(row, column);
  const lastRow = merge?.bottom ?? row;
  const lastColumn = merge?.right ?? column;
  const end = merge ? looks.at(lastRow, lastColumn).borders : own.borders;
  const right = looks.at(row, Math.min(lastColumn + 1, 16383));
  const below = looks.at(Math.min(lastRow + 1, 1048575), column);
  const fill = own.fill;
  const line = (border: ReturnType<typeof strongerBorder>, next: string | undefined) => {
    if (border) return borderCss(border);
    const cover = fill ?? next;
    return cover === undefined ? undefined : fillLineCss(cover);
  };
  return {
    right: line(strongerBorder(end.right, right.borders.left), right.fill),
    bottom: line(strongerBorder(end.bottom, below.borders.top), below.fill),
  };
}
