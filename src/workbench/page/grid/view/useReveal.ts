import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Sheet } from '../../../model/sheet';
import { scrollTo } from '../axis/viewWindow';
import type { CellPlace } from '../state/cellPlace';
import type { GridStore } from '../state/gridStore';
import type { HeadSize } from './hitTest';
import { useGridState } from './useGridState';
import { viewportOf } from './useViewport';

/** Brings into view where the selection moved. */
export function useReveal(
  store: GridStore,
  scroller: RefObject<HTMLDivElement | null>,
  head: HeadSize,
): void {
  const { selection, sheet, offsets } = useGridState(store);
  const seen = useRef<{ sheet: Sheet; active: CellPlace; head: CellPlace } | undefined>(undefined);
  const reveal = useCallback(
    (place: CellPlace) => {
      const element = scroller.current;
      if (!element) return;
      const { freeze } = sheet.state;
      const view = viewportOf(element, head);
      const isWhole = selection.span;
      if (isWhole !== 'columns' && isWhole !== 'sheet')
        element.scrollTop = scrollTo(
          offsets.rows,
          place.row,
          freeze.rows,
          view.scrollTop,
          view.height,
        );
      if (isWhole !== 'rows' && isWhole !== 'sheet')
        element.scrollLeft = scrollTo(
          offsets.columns,
          place.column,
          freeze.columns,
          view.scrollLeft,
          view.width,
        );
    },
    [scroller, sheet, selection.span, offsets, head],
  );
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = { sheet, active: selection.active, head: selection.head };
    if (!before) return;
    if (before.head !== selection.head && before.active === selection.active)
      reveal(selection.head);
    else if (before.active !== selection.active) reveal(selection.active);
  }, [sheet, selection, reveal]);
}
