import { contains, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import type { SheetOffsets } from '../axis/sheetOffsets';
import type { CellPlace } from '../state/cellPlace';
import type { Destination, Direction } from './keyCommand';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** Where a key leads from a cell, hidden rows and columns skipped; `page` is how many rows fit into view. */
export function destinationFrom(
  sheet: Sheet,
  offsets: SheetOffsets,
  from: CellPlace,
  to: Destination,
  page: number,
): CellPlace {
  switch (to.kind) {
    case 'step':
      return stepFrom(sheet, offsets, from, to.direction);
    case 'edge':
      return edgeFrom(sheet, offsets, from, to.direction);
    case 'page':
      return pageFrom(offsets, from, to.direction === 'down' ? page : -page);
    case 'rowStart':
      return { row: from.row, column: shownColumn(sheet, offsets, from.row) };
    case 'rowEnd':
      return { row: from.row, column: lastFilledColumn(sheet, from.row) };
    case 'sheetStart':
      return firstCell(sheet, offsets);
    case 'sheetEnd':
      return lastCell(sheet);
  }
}

function shownColumn(sheet: Sheet, { columns }: SheetOffsets, row: number): number {
  const { freeze } = sheet.state;
  const first = row >= freeze.rows ? freeze.columns : 0;
  return columns.shownFrom(first, 1) ?? first;
}

function firstCell({ state }: Sheet, { rows, columns }: SheetOffsets): CellPlace {
  const { freeze } = state;
  return {
    row: rows.shownFrom(freeze.rows, 1) ?? freeze.rows,
    column: columns.shownFrom(freeze.columns, 1) ?? freeze.columns,
  };
}

function lastCell(sheet: Sheet): CellPlace {
  const used = sheet.usedArea(true);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

function lastFilledColumn(sheet: Sheet, row: number): number {
  const cells = sheet.grid.rows[row]?.cells ?? [];
  return Math.max(
    0,
    cells.findLastIndex((cell) => cell?.hasContent),
  );
}

function pageFrom({ rows }: SheetOffsets, { row, column }: CellPlace, by: number): CellPlace {
  const aimed = Math.min(MAX_ROWS - 1, Math.max(0, row + by));
  const shown = rows.shownFrom(aimed, by > 0 ? 1 : -1) ?? rows.shownFrom(aimed, by > 0 ? -1 : 1);
  return { row: shown ?? row, column };
}

/** One cell on, out of the merge at the start and into the first cell of a merge met. */
function stepFrom(
  sheet: Sheet,
  { rows, columns }: SheetOffsets,
  from: CellPlace,
  direction: Direction,
): CellPlace {
  const [down, right] = STEPS[direction];
  const block = mergeAt(sheet, from) ?? blockOf(from);
  if (down !== 0) {
    const next = down > 0 ? block.bottom + 1 : block.top - 1;
    const row = rows.shownFrom(next, down > 0 ? 1 : -1);
    return row === undefined ? from : { row, column: from.column };
  }
  const next = right > 0 ? block.right + 1 : block.left - 1;
  const column = columns.shownFrom(next, right > 0 ? 1 : -1);
  return column === undefined ? from : { row: from.row, column };
}

function blockOf({ row, column }: CellPlace): Area {
  return { top: row, bottom: row, left: column, right: column };
}

export function mergeAt(sheet: Sheet, { row, column }: CellPlace): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

/** To the last filled cell of a run, else to the next filled cell, else to the edge of the sheet. */
function edgeFrom(
  sheet: Sheet,
  offsets: SheetOffsets,
  from: CellPlace,
  direction: Direction,
): CellPlace {
  const isFilled = ({ row, column }: CellPlace): boolean => sheet.valueAt(row, column) !== null;
  const next = (place: CellPlace): CellPlace | undefined => {
    const stepped = stepFrom(sheet, offsets, place, direction);
    return stepped.row === place.row && stepped.column === place.column ? undefined : stepped;
  };
  let place = next(from);
  if (!place) return from;
  if (isFilled(from) && isFilled(place)) {
    for (let ahead = next(place); ahead && isFilled(ahead); ahead = next(ahead)) place = ahead;
    return place;
  }
  const limit = usedLimit(sheet);
  for (;;) {
    if (isFilled(place)) return place;
    if (isBeyond(place, limit, direction)) return farEdge(offsets, from, direction);
    const ahead = next(place);
    if (!ahead) return place;
    place = ahead;
  }
}

function usedLimit(sheet: Sheet): Area {
  return sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function isBeyond({ row, column }: CellPlace, limit: Area, direction: Direction): boolean {
  if (direction === 'down') return row > limit.bottom;
  if (direction === 'right') return column > limit.right;
  return direction === 'up' ? row < limit.top : column < limit.left;
}

function farEdge(
  { rows, columns }: SheetOffsets,
  from: CellPlace,
  direction: Direction,
): CellPlace {
  const [down, right] = STEPS[direction];
  if (down !== 0) {
    const row = rows.shownFrom(down > 0 ? MAX_ROWS - 1 : 0, down > 0 ? -1 : 1);
    return { row: row ?? from.row, column: from.column };
  }
  const column = columns.shownFrom(right > 0 ? MAX_COLUMNS - 1 : 0, right > 0 ? -1 : 1);
  return { row: from.row, column: column ?? from.column };
}

/** The next cell of a selection for Tab or Enter, row by row or column by column, round and round. */
export function nextInArea(
  area: Area,
  { row, column }: CellPlace,
  by: 'rows' | 'columns',
  back: boolean,
  { rows, columns }: SheetOffsets,
): CellPlace {
  const step = back ? -1 : 1;
  const [along, across] = by === 'columns' ? [columns, rows] : [rows, columns];
  const bounds =
    by === 'columns'
      ? ([area.left, area.right, area.top, area.bottom] as const)
      : ([area.top, area.bottom, area.left, area.right] as const);
  const [first, last, firstLine, lastLine] = bounds;
  const [place, line] = by === 'columns' ? [column, row] : [row, column];
  const within = (index: number | undefined, low: number, high: number): number | undefined =>
    index !== undefined && index >= low && index <= high ? index : undefined;
  let next = within(along.shownFrom(place + step, step), first, last);
  let nextLine: number | undefined = line;
  if (next === undefined) {
    next = along.shownFrom(back ? last : first, step) ?? place;
    nextLine = within(across.shownFrom(line + step, step), firstLine, lastLine);
    nextLine ??= across.shownFrom(back ? lastLine : firstLine, step) ?? line;
  }
  return by === 'columns' ? { row: nextLine, column: next } : { row: next, column: nextLine };
}
