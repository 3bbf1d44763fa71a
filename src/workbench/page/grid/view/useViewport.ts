import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Sheet } from '../../../model/sheet';
import type { SheetOffsets } from '../axis/sheetOffsets';
import { isSameWindow, viewWindow, type Viewport, type ViewWindow } from '../axis/viewWindow';
import type { HeadSize } from './hitTest';

interface Viewed {
  readonly window: ViewWindow;
  readonly onScroll: () => void;
}

const START: Viewport = { scrollTop: 0, scrollLeft: 0, width: 1000, height: 700 };

export function viewportOf(scroller: HTMLElement, head: HeadSize): Viewport {
  const { scrollTop, scrollLeft, clientWidth, clientHeight } = scroller;
  return {
    scrollTop,
    scrollLeft,
    width: clientWidth - head.width,
    height: clientHeight - head.height,
  };
}

/** The rows and columns in view; another value only when others came into view, not with every pixel. */
export function useViewport(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  offsets: SheetOffsets,
  head: HeadSize,
): Viewed {
  const [viewport, setViewport] = useState(START);
  const places = useRef(new Map<string, { top: number; left: number }>());
  const { freeze } = sheet.state;
  const look = (): void => {
    if (!scroller.current) return;
    const next = viewportOf(scroller.current, head);
    places.current.set(sheet.id, { top: next.scrollTop, left: next.scrollLeft });
    setViewport((known) =>
      isSameWindow(viewWindow(offsets, freeze, known), viewWindow(offsets, freeze, next))
        ? known
        : next,
    );
  };
  const latest = useRef(look);
  useLayoutEffect(() => {
    latest.current = look;
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const place = places.current.get(sheet.id) ?? { top: 0, left: 0 };
    element.scrollTop = place.top;
    element.scrollLeft = place.left;
    latest.current();
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, sheet.id]);
  // In the same frame, so that no empty band is seen.
  return { window: viewWindow(offsets, freeze, viewport), onScroll: () => flushSync(look) };
}
