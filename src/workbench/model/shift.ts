import {
  MAX_COLUMNS,
  MAX_ROWS,
  WHOLE_SHEET,
  intersection,
  union,
  without,
  type Area,
} from './area';

/** Rows or columns inserted (`count` > 0) or deleted (`count` < 0) at `at`, within a band of the other axis. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function rowShift(at: number, count: number, from = 0, to = MAX_COLUMNS - 1): Shift {
  return { axis: 'rows', at, count, from, to };
}

export function columnShift(at: number, count: number, from = 0, to = MAX_ROWS - 1): Shift {
  return { axis: 'columns', at, count, from, to };
}

export function isWholeShift(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === 'rows' ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** The cells that move: everything in the band from `at` on. */
export function shiftedBand(shift: Shift): Area {
  return shift.axis === 'rows'
    ? { ...WHOLE_SHEET, top: shift.at, left: shift.from, right: shift.to }
    : { ...WHOLE_SHEET, left: shift.at, top: shift.from, bottom: shift.to };
}

/** The cells that a deletion takes away or an insertion makes. */
export function shiftedGap(shift: Shift): Area {
  const last = shift.at + Math.abs(shift.count) - 1;
  return shift.axis === 'rows'
    ? { ...shiftedBand(shift), bottom: last }
    : { ...shiftedBand(shift), right: last };
}

/** Where an area is after the shift; undefined once all of it is deleted. Only partly in the band, it stays. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === 'rows';
  const inBand = rows
    ? area.left >= shift.from && area.right <= shift.to
    : area.top >= shift.from && area.bottom <= shift.to;
  if (!inBand) return area;
  const limit = (rows ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span = rows ? ([area.top, area.bottom] as const) : ([area.left, area.right] as const);
  if (span[0] === 0 && span[1] === limit) return area;
  const moved = shiftSpan(span[0], span[1], shift, limit);
  if (!moved) return undefined;
  const [first, last] = moved;
  return rows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function shiftSpan(first: number, last: number, shift: Shift, limit: number) {
  const { at, count } = shift;
  if (count >= 0) {
    const start = first >= at ? first + count : first;
    const end = last >= at ? last + count : last;
    return start > limit ? undefined : ([start, Math.min(end, limit)] as const);
  }
  const firstKept = at - count;
  const start = first < at ? first : first < firstKept ? at : first + count;
  const end = last < at ? last : last < firstKept ? at - 1 : last + count;
  return end < start ? undefined : ([start, end] as const);
}

/** Where a position along the shifted axis is afterwards; undefined when it is deleted. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.count < 0 && index < shift.at - shift.count) return undefined;
  return index + shift.count;
}

/** Areas after the shift, each cut at the edges of the band so that its parts move on their own. */
export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => {
    const band =
      shift.axis === 'rows'
        ? { ...WHOLE_SHEET, left: shift.from, right: shift.to }
        : { ...WHOLE_SHEET, top: shift.from, bottom: shift.to };
    const inside = intersection(area, band);
    if (!inside) return [area];
    const moved = shiftArea(inside, shift);
    const outside = without(area, band);
    return moved ? [...outside, moved] : outside;
  });
}

/** One block where neighbouring parts of the same width or height can be one. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last && isContinuation(last, area)) joined[joined.length - 1] = union(last, area);
    else joined.push(area);
  }
  return joined;
}

function isContinuation(a: Area, b: Area): boolean {
  const below = a.left === b.left && a.right === b.right && b.top === a.bottom + 1;
  const beside = a.top === b.top && a.bottom === b.bottom && b.left === a.right + 1;
  return below || beside;
}
