import { intersects, MAX_COLUMNS, MAX_ROWS, sameArea, union, type Area } from '../../../model/area';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a selection is made of: single cells or whole rows, columns, or the sheet. */
export type SelectionSpan = 'cells' | 'rows' | 'columns' | 'sheet';

/** Where a person is: the active cell within the block between `anchor` and `head`. */
export interface CellSelection {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  readonly head: CellPlace;
  readonly span: SelectionSpan;
}

export function selectionAt(place: CellPlace): CellSelection {
  return { active: place, anchor: place, head: place, span: 'cells' };
}

/** The selection that covers the block, its first cell active. */
export function selectionOver(area: Area): CellSelection {
  const active = { row: area.top, column: area.left };
  const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
  const wholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const span = wholeRows
    ? wholeColumns
      ? 'sheet'
      : 'rows'
    : wholeColumns
      ? 'columns'
      : ('cells' as const);
  return { active, anchor: active, head: { row: area.bottom, column: area.right }, span };
}

/** The selected block, grown over the merges it touches. */
export function selectedArea({ anchor, head, span }: CellSelection, merges: readonly Area[]): Area {
  const area: Area = {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
  if (span === 'sheet') return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  if (span === 'rows') return { ...area, left: 0, right: MAX_COLUMNS - 1 };
  if (span === 'columns') return { ...area, top: 0, bottom: MAX_ROWS - 1 };
  return overMerges(area, merges);
}

function overMerges(area: Area, merges: readonly Area[]): Area {
  const grown = merges.reduce(
    (all, merge) => (intersects(all, merge) ? union(all, merge) : all),
    area,
  );
  return sameArea(grown, area) ? area : overMerges(grown, merges);
}

export function isSamePlace(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
