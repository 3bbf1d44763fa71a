import type { Freeze } from '../../../model/sheetFeatures';
import type { SheetOffsets } from '../axis/sheetOffsets';
import type { CellPlace } from '../state/cellPlace';

/** In pixels: the room that row numbers and column letters take. */
export interface HeadSize {
  readonly width: number;
  readonly height: number;
}

/** What lies under a point of the scrolled sheet. */
export interface Hit extends CellPlace {
  readonly part: 'cell' | 'rowHead' | 'columnHead' | 'corner';
  /** The column whose right edge is close enough to be dragged. */
  readonly edge: number | undefined;
}

const EDGE = 4;

export interface ScrolledPoint {
  /** From the left top corner of the visible part. */
  readonly x: number;
  readonly y: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

export function hitTest(
  { x, y, scrollLeft, scrollTop }: ScrolledPoint,
  { rows, columns }: SheetOffsets,
  freeze: Freeze,
  head: HeadSize,
): Hit {
  const across = x - head.width;
  const down = y - head.height;
  const sheetX = across < columns.start(freeze.columns) ? across : across + scrollLeft;
  const sheetY = down < rows.start(freeze.rows) ? down : down + scrollTop;
  const row = rows.at(sheetY);
  const column = columns.at(sheetX);
  const inRowHead = across < 0;
  const inColumnHead = down < 0;
  if (inRowHead && inColumnHead) return { part: 'corner', row: 0, column: 0, edge: undefined };
  if (inColumnHead)
    return { part: 'columnHead', row: 0, column, edge: edgeAt(columns, column, sheetX) };
  return { part: inRowHead ? 'rowHead' : 'cell', row, column, edge: undefined };
}

function edgeAt(columns: SheetOffsets['columns'], column: number, x: number): number | undefined {
  if (columns.end(column) - x <= EDGE) return column;
  if (column > 0 && x - columns.start(column) <= EDGE) return columns.shownFrom(column - 1, -1);
  return undefined;
}
