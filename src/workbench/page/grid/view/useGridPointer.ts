import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { contains } from '../../../model/area';
import { pointsOf } from '../axis/sheetOffsets';
import { forgetClip } from '../clip/copying';
import { perform } from '../input/cellActions';
import { commitEdit, startEdit } from '../input/editing';
import { mergeAt } from '../input/movement';
import { pointAt } from '../input/pointing';
import type { CellPlace, CellSelection, SelectionSpan } from '../state/cellPlace';
import type { GridStore } from '../state/gridStore';
import { hitTest, type HeadSize, type Hit } from './hitTest';

export interface GridPointer {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
}

type Drag =
  | { readonly kind: 'select' }
  | { readonly kind: 'resize'; readonly column: number; readonly from: number; width: number };

const SPANS: Readonly<Record<Hit['part'], SelectionSpan>> = {
  cell: 'cells',
  rowHead: 'rows',
  columnHead: 'columns',
  corner: 'sheet',
};

/** Selecting with the mouse, widening columns by their edges, and the menu. */
export function useGridPointer(
  store: GridStore,
  scroller: RefObject<HTMLElement | null>,
  head: HeadSize,
  focus: () => void,
  openMenu: (x: number, y: number) => void,
  hover: (place: CellPlace | undefined) => void,
): GridPointer {
  const drag = useRef<Drag | undefined>(undefined);

  const hitOf = (event: MouseEvent): Hit | undefined => {
    const element = scroller.current;
    if (!element) return undefined;
    const { left, top } = element.getBoundingClientRect();
    const { sheet, offsets } = store.get();
    const { scrollLeft, scrollTop } = element;
    const point = { x: event.clientX - left, y: event.clientY - top, scrollLeft, scrollTop };
    return hitTest(point, offsets, sheet.state.freeze, head);
  };

  return {
    // The focus goes where it is put, so that an entry stays open while a formula is pointed.
    onMouseDown: (event) => event.preventDefault(),
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const hit = hitOf(event);
      if (!hit) return;
      if ((hit.part === 'cell' && pointAt(store, hit)) || !commitEdit(store)) return;
      focus();
      if (hit.edge !== undefined) {
        const width = store.get().offsets.columns.size(hit.edge);
        drag.current = { kind: 'resize', column: hit.edge, from: event.clientX, width };
      } else {
        drag.current = { kind: 'select' };
        if (event.shiftKey) extendTo(store, hit);
        else store.show(startedAt(store, hit));
      }
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const hit = hitOf(event);
      const { current } = drag;
      event.currentTarget.style.cursor =
        current?.kind === 'resize' || (!current && hit?.edge !== undefined) ? 'col-resize' : '';
      if (!current) hover(hit?.part === 'cell' ? { row: hit.row, column: hit.column } : undefined);
      if (!current || !hit) return;
      if (current.kind === 'select') extendTo(store, hit);
      else {
        const width = Math.max(8, current.width + event.clientX - current.from);
        store.set({ resizing: { column: current.column, width } });
      }
    },
    onPointerUp: () => {
      const { current } = drag;
      drag.current = undefined;
      if (current?.kind === 'select') store.announce();
      if (current?.kind === 'resize') applyWidth(store);
    },
    onPointerLeave: () => hover(undefined),
    onDoubleClick: (event) => {
      const hit = hitOf(event);
      if (!hit) return;
      if (hit.edge !== undefined) fitColumn(store, hit.edge);
      else if (hit.part === 'cell') startEdit(store, { mode: 'edit' });
    },
    onContextMenu: (event) => {
      const hit = hitOf(event);
      if (!hit) return;
      event.preventDefault();
      if (!commitEdit(store)) return;
      focus();
      if (!contains(store.area, hit.row, hit.column) || isWider(store, hit))
        store.select(startedAt(store, hit));
      openMenu(event.clientX, event.clientY);
    },
  };
}

/** A heading clicked while only cells are selected there. */
function isWider(store: GridStore, hit: Hit): boolean {
  const { span } = store.get().selection;
  return hit.part !== 'cell' && span !== 'sheet' && span !== SPANS[hit.part];
}

function startedAt(store: GridStore, hit: Hit): CellSelection {
  const merge = hit.part === 'cell' ? mergeAt(store.get().sheet, hit) : undefined;
  const place = merge
    ? { row: merge.top, column: merge.left }
    : { row: hit.row, column: hit.column };
  return { active: place, anchor: place, head: place, span: SPANS[hit.part] };
}

function extendTo(store: GridStore, { row, column }: Hit): void {
  const { selection } = store.get();
  const { head } = selection;
  if (head.row !== row || head.column !== column)
    store.show({ ...selection, head: { row, column } });
}

/** Every selected column when the dragged one is among them. */
function applyWidth(store: GridStore): void {
  const { resizing, selection, sheet } = store.get();
  store.set({ resizing: undefined });
  if (!resizing) return;
  const { area } = store;
  const { column, width } = resizing;
  const isOne = selection.span !== 'columns' || column < area.left || column > area.right;
  const [first, last] = isOne ? [column, column] : [area.left, area.right];
  perform(store, () => sheet.setColumnWidth(first, last, pointsOf(width)));
}

function fitColumn(store: GridStore, column: number): void {
  const { sheet } = store.get();
  const bottom = sheet.usedArea()?.bottom ?? 0;
  forgetClip(store);
  perform(store, () => sheet.autofitColumns({ top: 0, left: column, bottom, right: column }));
}
