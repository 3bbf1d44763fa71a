import type { Sheet } from '../../../model/sheet';
import type { Offsets } from '../axis/offsets';
import type { Span } from '../axis/viewWindow';

/** The rows of the span that are not hidden. */
export function shownRows(rows: Offsets, { first, last }: Span): number[] {
  const result: number[] = [];
  for (let row = first; row <= last; row += 1) if (!rows.isHidden(row)) result.push(row);
  return result;
}

/** The rows in view, and those above whose merged cells reach into it. */
export function bodyRows(sheet: Sheet, rows: Offsets, span: Span): number[] {
  const { freeze } = sheet.state;
  const above = sheet.merges
    .filter(({ top, bottom }) => top < span.first && bottom >= span.first && top >= freeze.rows)
    .map(({ top }) => top);
  return [...new Set(above), ...shownRows(rows, span)];
}
