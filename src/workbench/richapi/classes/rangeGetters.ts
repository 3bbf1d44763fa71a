import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaOf,
  columnsOf,
  contains,
  containsArea,
  intersection,
  intersects,
  offset,
  rowsOf,
  union,
  type Area,
} from '../../model/area';
import { ApiError, invalidArgument, itemNotFound } from '../apiError';
import type { Args } from '../args';
import { bind, isBound, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import { placeOf, type Place } from '../rangeAddress';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { specialAreas } from '../specialCells';

type Getters = NonNullable<ClassSpec<RangeTarget>['getters']>;

/** The argument as a block of cells, given as a range object or an address. */
export function placeArgument(args: Args, index: number, home: RangeTarget): Place {
  const value = args.at(index);
  if (isBound(value) && value.is === 'Range') return value.target;
  return placeOf(args.text(index), home.sheet);
}

/** A getter of a block that is reckoned from the range's own. */
function reckoned(area: (own: Area, args: Args) => Area): Getters[string] {
  return (range, args, session) => session.range(range.sheet, area(range.area, args));
}

/** The two getters of something that may not exist: one fails with ItemNotFound, the other gives a null object. */
function orNull(
  name: string,
  find: (range: RangeTarget, args: Args, session: Session) => Bound | null,
): Getters {
  return {
    [name]: (range, args, session) => {
      const found = find(range, args, session);
      if (!found) throw itemNotFound(`Range.${name} found nothing`);
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

/** So many rows below the block, or above it when negative. */
function rowsBeside(own: Area, count: number): Area {
  return count > 0
    ? areaOf(own.bottom + 1, own.left, own.bottom + count, own.right)
    : areaOf(own.top + count, own.left, own.top - 1, own.right);
}

function columnsBeside(own: Area, count: number): Area {
  return count > 0
    ? areaOf(own.top, own.right + 1, own.bottom, own.right + count)
    : areaOf(own.top, own.left + count, own.bottom, own.left - 1);
}

function block(top: number, left: number, rows: number, columns: number): Area {
  return areaOf(top, left, top + rows - 1, left + columns - 1);
}

function surrounding({ sheet, area }: RangeTarget): Area {
  const used = sheet.usedArea(true);
  let grown = area;
  for (;;) {
    const ring = areaOf(
      Math.max(0, grown.top - 1),
      Math.max(0, grown.left - 1),
      Math.min(MAX_ROWS - 1, grown.bottom + 1),
      Math.min(MAX_COLUMNS - 1, grown.right + 1),
    );
    let next = grown;
    const seen = used && intersection(ring, used);
    for (let row = seen?.top ?? 1; row <= (seen?.bottom ?? 0); row += 1) {
      for (let column = seen?.left ?? 1; column <= (seen?.right ?? 0); column += 1) {
        if (contains(grown, row, column) || sheet.valueAt(row, column) === null) continue;
        next = union(next, areaOf(row, column, row, column));
      }
    }
    if (next === grown) return grown;
    grown = next;
  }
}

function usedPart(place: Place, valuesOnly: boolean): Area | undefined {
  const used = place.sheet.usedArea(valuesOnly);
  return used && intersection(used, place.area);
}

const relatives: Getters = {
  getCell: reckoned((own, args) => {
    const row = own.top + args.integer(0);
    const column = own.left + args.integer(1);
    return areaOf(row, column, row, column);
  }),
  getRow: reckoned((own, args) => {
    const row = own.top + args.integer(0);
    return areaOf(row, own.left, row, own.right);
  }),
  getColumn: reckoned((own, args) => {
    const column = own.left + args.integer(0);
    return areaOf(own.top, column, own.bottom, column);
  }),
  getLastRow: reckoned((own) => ({ ...own, top: own.bottom })),
  getLastColumn: reckoned((own) => ({ ...own, left: own.right })),
  getLastCell: reckoned((own) => ({ ...own, top: own.bottom, left: own.right })),
  getEntireRow: reckoned((own) => ({ ...own, left: 0, right: MAX_COLUMNS - 1 })),
  getEntireColumn: reckoned((own) => ({ ...own, top: 0, bottom: MAX_ROWS - 1 })),
  getOffsetRange: reckoned((own, args) => offset(own, args.integer(0), args.integer(1))),
  getResizedRange: reckoned((own, args) =>
    block(own.top, own.left, rowsOf(own) + args.integer(0), columnsOf(own) + args.integer(1)),
  ),
  getAbsoluteResizedRange: reckoned((own, args) =>
    block(own.top, own.left, args.integer(0), args.integer(1)),
  ),
  getRowsAbove: reckoned((own, args) => rowsBeside(own, -(args.optionalInteger(0) ?? 1))),
  getRowsBelow: reckoned((own, args) => rowsBeside(own, args.optionalInteger(0) ?? 1)),
  getColumnsBefore: reckoned((own, args) => columnsBeside(own, -(args.optionalInteger(0) ?? 1))),
  getColumnsAfter: reckoned((own, args) => columnsBeside(own, args.optionalInteger(0) ?? 1)),
};

function spillingTo({ sheet, area }: RangeTarget, _args: Args, session: Session): Bound | null {
  const spill = sheet.spillAreaAt(area.top, area.left);
  return spill ? session.range(sheet, spill) : null;
}

function spillParent({ sheet, area }: RangeTarget, _args: Args, session: Session): Bound | null {
  const parent =
    sheet.spillParentAt(area.top, area.left) ??
    (sheet.spillAreaAt(area.top, area.left) && { ...area, bottom: area.top, right: area.left });
  return parent ? session.range(sheet, parent) : null;
}

function mergedAreas({ sheet, area }: RangeTarget): Bound | null {
  const areas = sheet.merges.filter((merge) => intersects(merge, area));
  return areas.length > 0 ? bind('RangeAreas', { sheet, areas }) : null;
}

export const rangeGetters: Getters = {
  ...relatives,
  getBoundingRect: (range, args, session) => {
    const other = placeArgument(args, 0, range);
    if (other.sheet !== range.sheet) throw invalidArgument('The ranges are on different sheets.');
    return session.range(range.sheet, union(range.area, other.area));
  },
  ...orNull('getIntersection', (range, args, session) => {
    const other = placeArgument(args, 0, range);
    const both = other.sheet === range.sheet ? intersection(range.area, other.area) : undefined;
    return both ? session.range(range.sheet, both) : null;
  }),
  getUsedRange: (range, args, session) => {
    const { top, left } = range.area;
    const used = usedPart(range, args.flag(0, false)) ?? areaOf(top, left, top, left);
    return session.range(range.sheet, used);
  },
  getUsedRangeOrNullObject: (range, args, session) => {
    const used = usedPart(range, args.flag(0, false));
    return used ? session.range(range.sheet, used) : null;
  },
  getSurroundingRegion: (range, _args, session) => session.range(range.sheet, surrounding(range)),
  getTables: (range, args) => {
    const whole = args.flag(0, false);
    const within = whole ? containsArea : intersects;
    const tables = range.sheet.tables.filter((table) => within(range.area, table.area));
    return bind('TableScopedCollection', { tables });
  },
  ...orNull('getMergedAreas', mergedAreas),
  ...orNull('getSpillingToRange', spillingTo),
  ...orNull('getSpillParent', spillParent),
  ...orNull('getSpecialCells', ({ sheet, area }, args) => {
    const areas = specialAreas(sheet, [area], args.text(0), args.optionalText(1));
    return areas.length > 0 ? bind('RangeAreas', { sheet, areas }) : null;
  }),
  insert: (range, args, session) => {
    const { sheet, area } = range;
    const direction = args.text(0);
    if (direction === 'Down') sheet.insertCells(area, 'Down');
    else if (direction === 'Right') sheet.insertCells(area, 'Right');
    else throw new ApiError('InvalidArgument', `Cells cannot be shifted "${direction}".`);
    return session.range(sheet, area);
  },
};
