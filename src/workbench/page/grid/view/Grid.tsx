import { useState, type RefObject } from 'react';
import type { Sheet } from '../../../model/sheet';
import { mergeAt } from '../input/movement';
import { noteAt } from '../look/cellLook';
import { isSamePlace, type CellPlace } from '../state/cellPlace';
import type { GridStore } from '../state/gridStore';
import { cellMenuItems } from './cellMenuItems';
import { cellId } from './GridCell';
import { GridOverlay } from './GridOverlay';
import { GridSurface } from './GridSurface';
import type { HeadSize } from './hitTest';
import { marksOf } from './marksOf';
import type { PlacedChart } from './placedChart';
import { PopupMenu } from './PopupMenu';
import { useDrawing } from './useDrawing';
import { useExtent } from './useExtent';
import { useGridClipboard } from './useGridClipboard';
import { useGridKeys } from './useGridKeys';
import { useGridPointer } from './useGridPointer';
import { useGridState } from './useGridState';
import { useReveal } from './useReveal';
import { useViewport } from './useViewport';

interface GridProps {
  readonly store: GridStore;
  readonly panelId: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly focusGrid: () => void;
  readonly pageRows: () => number;
  readonly charts: ((sheet: Sheet) => readonly PlacedChart[]) | undefined;
  readonly people: ((client: string) => string | undefined) | undefined;
}

const HEAD: HeadSize = { width: 46, height: 22 };
const NO_HEAD: HeadSize = { width: 0, height: 0 };

/** The scrolled sheet: only the cells in view are drawn. */
export function Grid(props: GridProps) {
  const { store, panelId, scroller, grid, focusGrid, pageRows, charts, people } = props;
  const state = useGridState(store);
  const { sheet, selection, revision } = state;
  const head = sheet.state.showHeadings ? HEAD : NO_HEAD;
  const drawing = useDrawing(store, state);
  const { offsets } = drawing;
  const { window, onScroll } = useViewport(scroller, sheet, offsets, head);
  const extent = useExtent(sheet, selection.active, window);
  const [menu, setMenu] = useState<{ x: number; y: number } | undefined>();
  const [hovered, hover] = useHoveredNote(sheet);
  useReveal(store, scroller, head);

  const merge = mergeAt(sheet, selection.active);
  const active = merge ? { row: merge.top, column: merge.left } : selection.active;
  const openMenu = (x: number, y: number): void => setMenu({ x, y });
  const openMenuByKey = (): void => {
    const cell = document.getElementById(cellId(panelId, active.row, active.column));
    const box = (cell ?? grid.current)?.getBoundingClientRect();
    openMenu(box?.left ?? 0, cell && box ? box.bottom : 100);
  };
  const onKeyDown = useGridKeys(store, pageRows, openMenuByKey);
  const pointer = useGridPointer(store, scroller, head, focusGrid, openMenu, hover);
  const clipboard = useGridClipboard(store);
  const marks = marksOf(store, people);
  const width = head.width + offsets.columns.start(extent.columns);
  const height = head.height + offsets.rows.start(extent.rows);

  return (
    <div
      ref={scroller}
      id={panelId}
      role="tabpanel"
      aria-label={sheet.name}
      className="sg-scroller"
      onScroll={onScroll}
    >
      <div className="sg-canvas" style={{ width, height }}>
        <GridSurface
          drawing={drawing}
          revision={revision}
          window={window}
          extent={extent}
          head={head}
          width={width}
          selected={store.area}
          active={active}
          marks={marks}
          words={store.words}
          idPrefix={panelId}
          grid={grid}
          handlers={{ onKeyDown, ...pointer, ...clipboard }}
        />
        <GridOverlay
          store={store}
          drawing={drawing}
          head={head}
          active={active}
          hovered={hovered}
          marks={marks}
          charts={charts}
          pageRows={pageRows}
          focusGrid={focusGrid}
        />
      </div>
      {menu && (
        <PopupMenu
          label={store.words.cellMenu}
          items={cellMenuItems(store)}
          x={menu.x}
          y={menu.y}
          onClose={() => {
            setMenu(undefined);
            focusGrid();
          }}
        />
      )}
    </div>
  );
}

/** The cell under the mouse when it has a note. */
function useHoveredNote(sheet: Sheet) {
  const [hovered, setHovered] = useState<CellPlace | undefined>();
  const hover = (place: CellPlace | undefined): void => {
    const noted = place && noteAt(sheet, place.row, place.column) !== undefined ? place : undefined;
    setHovered((known) => (known && noted && isSamePlace(known, noted) ? known : noted));
  };
  return [hovered, hover] as const;
}
