import { useMemo, useRef } from 'react';
import { Offsets } from '../axis/offsets';
import type { SheetOffsets } from '../axis/sheetOffsets';
import { LookCache } from '../look/lookCache';
import type { RowDrawing } from '../look/rowLook';
import type { GridState, GridStore } from '../state/gridStore';

/** What the rows are drawn from. */
export function useDrawing(store: GridStore, state: GridState): RowDrawing {
  const { sheet, revision } = state;
  const { textWidth } = store;
  const offsets = useShownOffsets(state);
  const looks = useMemo(() => new LookCache(sheet), [sheet]);
  const seen = useRef(revision);
  if (seen.current !== revision) {
    seen.current = revision;
    looks.forget();
  }
  return useMemo(() => ({ sheet, looks, offsets, textWidth }), [sheet, looks, offsets, textWidth]);
}

/** The offsets with the column that is being widened as wide as it is drawn. */
function useShownOffsets({ offsets, resizing }: GridState): SheetOffsets {
  return useMemo(() => {
    if (!resizing) return offsets;
    const { columns } = offsets;
    const sizes = Array.from({ length: 1000 }, (_, index) => ({
      index,
      size: index === resizing.column ? resizing.width : columns.size(index),
    }));
    return { ...offsets, columns: new Offsets(columns.count, columns.standard, sizes) };
  }, [offsets, resizing]);
}
