import type { RangeA1 } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { addressOf, mapTokens, withRange } from './formulaTokens';

export { renameInFormula, type FormulaRename } from './renameInFormula';

/** An insertion or deletion of `count` rows or columns at `at`; `within` limits it to a band of the other direction. */
export interface FormulaEdit {
  readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
  /** The name of the sheet that is edited. */
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly within?: readonly [from: number, to: number];
}

type Edge = number | null | undefined;
type Span = readonly [start: number, end: number];

/** The formula after rows or columns were inserted or deleted; `homeSheet` is where the formula stands. */
export function shiftFormula(formula: string, homeSheet: string, edit: FormulaEdit): string {
  const edited = edit.sheet.toLowerCase();
  return mapTokens(formula, (token) => {
    const address = addressOf(token);
    if (!address || (address.sheet ?? homeSheet).toLowerCase() !== edited) return undefined;
    const { range } = address;
    const byRows = edit.kind === 'insertRows' || edit.kind === 'deleteRows';
    const along = byRows ? spanOf(range.top, range.bottom) : spanOf(range.left, range.right);
    const across = byRows ? spanOf(range.left, range.right) : spanOf(range.top, range.bottom);
    if (!along || !isWithin(across, edit.within)) return undefined;
    const shifted = shiftSpan(along, edit, byRows ? MAX_ROWS : MAX_COLUMNS);
    if (!shifted) return withRange(token, undefined);
    const [start, end] = shifted;
    if (start === along[0] && end === along[1]) return undefined;
    const moved = byRows ? { top: start, bottom: end } : { left: start, right: end };
    return withRange(token, { ...range, ...moved });
  });
}

/** Undefined when the range has no bounds in this direction, as A:C has no rows. */
function spanOf(start: Edge, end: Edge): Span | undefined {
  if (start === null || start === undefined) return undefined;
  return [start, end ?? start];
}

function isWithin(across: Span | undefined, band: Span | undefined): boolean {
  if (!band) return true;
  return across !== undefined && across[0] >= band[0] && across[1] <= band[1];
}

function shiftSpan(span: Span, edit: FormulaEdit, limit: number): Span | undefined {
  const [start, end] = span;
  const { at, count } = edit;
  if (edit.kind === 'insertRows' || edit.kind === 'insertColumns') {
    const first = start >= at ? start + count : start;
    const last = end >= at ? end + count : end;
    return first >= limit ? undefined : [first, Math.min(last, limit - 1)];
  }
  const after = at + count;
  const first = start < at ? start : start < after ? at : start - count;
  const last = end < at ? end : end < after ? at - 1 : end - count;
  return last < first ? undefined : [first, last];
}

/** The formula as filling copies it: relative references move, absolute ones stay; off the sheet is #REF!. */
export function moveFormula(formula: string, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return mapTokens(formula, (token) => {
    const address = addressOf(token);
    if (!address) return undefined;
    const { top, bottom = top, left, right = left, ...rest } = address.range;
    const rows = moveEdges([top, rest.$top], [bottom, rest.$bottom], rowOffset, MAX_ROWS);
    const columns = moveEdges([left, rest.$left], [right, rest.$right], columnOffset, MAX_COLUMNS);
    if (!rows || !columns) return withRange(token, undefined);
    const [[newTop, $top], [newBottom, $bottom]] = rows;
    const [[newLeft, $left], [newRight, $right]] = columns;
    if (newTop === top && newBottom === bottom && newLeft === left && newRight === right)
      return undefined;
    const moved: RangeA1 = {
      ...rest,
      top: newTop,
      bottom: newBottom,
      left: newLeft,
      right: newRight,
    };
    return withRange(token, { ...moved, $top, $bottom, $left, $right });
  });
}

type Bound = readonly [place: number | null, fixed: boolean | null];

/** Both bounds moved, in order again; undefined when one leaves the sheet. */
function moveEdges(
  [start, startFixed]: readonly [Edge, boolean | null | undefined],
  [end, endFixed]: readonly [Edge, boolean | null | undefined],
  by: number,
  limit: number,
): readonly [Bound, Bound] | undefined {
  if (start === null || start === undefined || end === null || end === undefined)
    return [
      [start ?? null, startFixed ?? null],
      [end ?? null, endFixed ?? null],
    ];
  const first: Bound = [startFixed ? start : start + by, startFixed ?? null];
  const last: Bound = [endFixed ? end : end + by, endFixed ?? null];
  const [a, b] = [first[0] ?? 0, last[0] ?? 0];
  if (Math.min(a, b) < 0 || Math.max(a, b) >= limit) return undefined;
  return a <= b ? [first, last] : [last, first];
}
