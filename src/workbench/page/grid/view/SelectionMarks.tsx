import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../model/area';
import type { SheetOffsets } from '../axis/sheetOffsets';
import { pixelArea } from './placedChart';

/** A block to be marked and how. */
export interface Mark {
  readonly key: string;
  readonly kind: 'selection' | 'active' | 'clip' | 'other';
  readonly area: Area;
  /** Who selected it, for another person's. */
  readonly label?: string;
}

interface SelectionMarksProps {
  readonly marks: readonly Mark[];
  readonly offsets: SheetOffsets;
  /** Up to which row and column marks are drawn, exclusive. */
  readonly rows?: number;
  readonly columns?: number;
}

/** Frames over the cells, for the eye only: what is selected is told by the cells themselves. */
export function SelectionMarks({ marks, offsets, rows, columns }: SelectionMarksProps) {
  const limit: Area = {
    top: 0,
    left: 0,
    bottom: (rows ?? MAX_ROWS) - 1,
    right: (columns ?? MAX_COLUMNS) - 1,
  };
  return (
    <>
      {marks.map(({ key, kind, area, label }) => {
        const part = limit.bottom < 0 || limit.right < 0 ? undefined : intersection(area, limit);
        if (!part) return null;
        const cut = { bottom: part.bottom < area.bottom, right: part.right < area.right };
        const open = `${cut.bottom ? ' sg-open-bottom' : ''}${cut.right ? ' sg-open-right' : ''}`;
        return (
          <div
            key={key}
            aria-hidden
            className={`sg-mark sg-mark-${kind}${open}`}
            data-label={label}
            style={pixelArea(part, offsets)}
          />
        );
      })}
    </>
  );
}
