import type { Freeze } from '../../../model/sheetFeatures';
import type { Offsets } from './offsets';
import type { SheetOffsets } from './sheetOffsets';

/** In pixels: how far the sheet is scrolled and how much room its cells have, headings left out. */
export interface Viewport {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly width: number;
  readonly height: number;
}

/** The first and last row or column to draw, inclusive; frozen ones come on top. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface ViewWindow {
  readonly rows: Span;
  readonly columns: Span;
}

const SPARE_ROWS = 8;
const SPARE_COLUMNS = 2;

/** What is in view behind the frozen rows and columns, with a few more on each side. */
export function viewWindow(
  { rows, columns }: SheetOffsets,
  freeze: Freeze,
  { scrollTop, scrollLeft, width, height }: Viewport,
): ViewWindow {
  return {
    rows: spanOf(rows, freeze.rows, scrollTop, height, SPARE_ROWS),
    columns: spanOf(columns, freeze.columns, scrollLeft, width, SPARE_COLUMNS),
  };
}

function spanOf(offsets: Offsets, frozen: number, scroll: number, room: number, spare: number) {
  const from = offsets.at(scroll + offsets.start(frozen));
  const to = offsets.at(scroll + room);
  return {
    first: Math.max(frozen, from - spare),
    last: Math.min(offsets.count - 1, Math.max(from, to) + spare),
  };
}

export function isSameWindow(a: ViewWindow, b: ViewWindow): boolean {
  return isSameSpan(a.rows, b.rows) && isSameSpan(a.columns, b.columns);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

/** How far to scroll so that the row or column comes into view behind the frozen ones; the same when it is there. */
export function scrollTo(
  offsets: Offsets,
  index: number,
  frozen: number,
  scroll: number,
  room: number,
): number {
  if (index < frozen) return scroll;
  const frozenSize = offsets.start(frozen);
  const start = offsets.start(index);
  if (start < scroll + frozenSize) return start - frozenSize;
  const end = offsets.end(index);
  if (end <= scroll + room) return scroll;
  return Math.min(end - room, start - frozenSize);
}
