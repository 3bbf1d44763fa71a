import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  cellArea,
  isSingleCell,
  MAX_COLUMNS,
  MAX_ROWS,
  sameArea,
  type Area,
} from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import { Offsets } from '../axis/offsets';
import type { SheetOffsets } from '../axis/sheetOffsets';
import { scrollTo, type Span } from '../axis/viewWindow';
import { mergeAt } from '../input/movement';
import { listItems } from '../input/validationCheck';
import { noteAt } from '../look/cellLook';
import { LookCache } from '../look/lookCache';
import type { RowDrawing } from '../look/rowLook';
import { isSamePlace, type CellPlace } from '../state/cellPlace';
import type { GridState, GridStore } from '../state/gridStore';
import { CellBubble } from './CellBubble';
import { CellEditor } from './CellEditor';
import { cellMenuItems } from './cellMenuItems';
import { ColumnHeads } from './ColumnHeads';
import { cellId } from './GridCell';
import { GridRow } from './GridRow';
import type { HeadSize } from './hitTest';
import { pixelArea, type PlacedChart } from './placedChart';
import { PopupMenu } from './PopupMenu';
import { RowSlots } from './rowSlots';
import { SelectionMarks, type Mark } from './SelectionMarks';
import { useExtent } from './useExtent';
import { useGridClipboard } from './useGridClipboard';
import { openChoices, useGridKeys } from './useGridKeys';
import { useGridPointer } from './useGridPointer';
import { useGridState } from './useGridState';
import { useViewport, viewportOf } from './useViewport';

export interface GridProps {
  readonly store: GridStore;
  readonly panelId: string;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  readonly grid: React.RefObject<HTMLDivElement | null>;
  readonly focusGrid: () => void;
  readonly pageRows: () => number;
  readonly charts: ((sheet: Sheet) => readonly PlacedChart[]) | undefined;
}

const HEAD: HeadSize = { width: 46, height: 22 };
const NO_HEAD: HeadSize = { width: 0, height: 0 };

/** The cells of the sheet: only those in view are drawn. */
export function Grid(props: GridProps) {
  const { store, panelId, scroller, grid, focusGrid, pageRows, charts } = props;
  const state = useGridState(store);
  const { sheet, selection, edit, revision } = state;
  const { freeze, showHeadings, showGridlines } = sheet.state;
  const head = showHeadings ? HEAD : NO_HEAD;
  const offsets = useShownOffsets(state);
  const drawing = useDrawing(store, sheet, offsets, revision);
  const { window, onScroll } = useViewport(scroller, sheet, offsets, head);
  const extent = useExtent(sheet, selection.active, window);
  const [menu, setMenu] = useState<{ x: number; y: number } | undefined>();
  const { area } = store;
  useScrollToSelection(store, scroller, head);

  const openMenuAt = (x: number, y: number): void => setMenu({ x, y });
  const openMenuByKey = (): void => {
    const box = document.getElementById(activeId)?.getBoundingClientRect();
    openMenuAt(box?.left ?? 100, box?.bottom ?? 100);
  };
  const [hovered, setHovered] = useState<CellPlace | undefined>();
  const hover = (place: CellPlace | undefined): void => {
    const isNoted = place && noteAt(sheet, place.row, place.column) !== undefined;
    setHovered((known) =>
      isNoted ? (known && isSamePlace(known, place) ? known : place) : undefined,
    );
  };
  const pointer = useGridPointer(store, scroller, head, focusGrid, openMenuAt, hover);
  const onKeyDown = useGridKeys(store, pageRows, openMenuByKey);
  const clipboard = useGridClipboard(store);

  const merge = mergeAt(sheet, selection.active);
  const active = merge ? { row: merge.top, column: merge.left } : selection.active;
  const activeId = cellId(panelId, active.row, active.column);
  const width = head.width + offsets.columns.start(extent.columns);
  const frozenHeight = offsets.rows.start(freeze.rows);
  const rowProps = {
    drawing,
    revision,
    width,
    headWidth: head.width,
    frozenColumns: freeze.columns,
    first: window.columns.first,
    last: Math.min(window.columns.last, extent.columns - 1),
    idPrefix: panelId,
    noteWord: store.words.note,
  };
  const rowOf = (row: number, top: number, slot: number) => {
    const isSelected = row >= area.top && row <= area.bottom;
    return (
      <GridRow
        key={slot}
        {...rowProps}
        row={row}
        top={top + offsets.rows.start(row)}
        height={offsets.rows.size(row)}
        selectedFrom={isSelected ? area.left : -1}
        selectedTo={isSelected ? area.right : -1}
      />
    );
  };
  const frozenRows = shownRows(offsets.rows, { first: 0, last: freeze.rows - 1 });
  const rows = bodyRows(sheet, offsets.rows, {
    first: window.rows.first,
    last: Math.min(window.rows.last, extent.rows - 1),
  });
  const [rowSlots] = useState(() => new RowSlots());
  const slots = rowSlots.assign(rows);
  const isActiveDrawn =
    frozenRows.includes(active.row) ||
    (rows.includes(active.row) &&
      (active.column < freeze.columns ||
        (active.column >= rowProps.first && active.column <= rowProps.last)));
  const marks = useMarks(store, state);
  const editArea = edit?.sheet === sheet ? edit.place.area : undefined;
  const activeBox = pixelArea(merge ?? cellArea(active.row, active.column), offsets);
  const hasList = !edit && listItems(sheet, active) !== undefined;

  return (
    <div
      ref={scroller}
      id={panelId}
      role="tabpanel"
      aria-label={sheet.name}
      className="sg-scroller"
      onScroll={onScroll}
    >
      <div
        className="sg-canvas"
        style={{ width, height: head.height + offsets.rows.start(extent.rows) }}
      >
        <div
          ref={grid}
          role="grid"
          tabIndex={0}
          className={showGridlines ? 'sg-grid' : 'sg-grid sg-plain'}
          aria-label={`${store.words.grid} ${sheet.name}`}
          aria-rowcount={MAX_ROWS + 1}
          aria-colcount={MAX_COLUMNS + 1}
          aria-multiselectable
          aria-activedescendant={isActiveDrawn ? activeId : undefined}
          onKeyDown={onKeyDown}
          {...pointer}
          {...clipboard}
        >
          <div
            className={freeze.rows > 0 ? 'sg-top sg-top-edge' : 'sg-top'}
            role="rowgroup"
            style={{ height: head.height + frozenHeight, width }}
          >
            <div
              className="sg-pane"
              role="presentation"
              style={{ left: head.width, top: head.height }}
            >
              <SelectionMarks marks={marks} offsets={offsets} rows={freeze.rows} />
            </div>
            {showHeadings && (
              <ColumnHeads
                columns={offsets.columns}
                frozenColumns={freeze.columns}
                first={rowProps.first}
                last={rowProps.last}
                headWidth={head.width}
                headHeight={head.height}
                width={width}
                selectedFrom={area.left}
                selectedTo={area.right}
                selectAllWord={store.words.selectAll}
              />
            )}
            {frozenRows.map((row) => rowOf(row, head.height, row))}
          </div>
          <div className="sg-rows" role="rowgroup" style={{ top: head.height }}>
            {rows.map((row) => rowOf(row, 0, slots.get(row) ?? row))}
          </div>
        </div>
        <div
          className="sg-pane-left"
          style={{ left: head.width, marginTop: head.height }}
          role="presentation"
        >
          <SelectionMarks marks={marks} offsets={offsets} columns={freeze.columns} />
        </div>
        <div className="sg-pane" style={{ left: head.width, top: head.height }}>
          <SelectionMarks marks={marks} offsets={offsets} />
          {charts?.(sheet).map(({ key, area: place, element }) => (
            <div key={key} className="sg-chart" style={pixelArea(place, offsets)}>
              {element}
            </div>
          ))}
        </div>
        <div
          className="sg-pane"
          style={{ left: head.width, top: head.height, zIndex: active.row < freeze.rows ? 12 : 6 }}
        >
          {hasList && (
            <button
              type="button"
              tabIndex={-1}
              className="sg-drop"
              aria-label={store.words.openChoices}
              style={{
                left: activeBox.left + activeBox.width + 1,
                top: activeBox.top + activeBox.height - 20,
              }}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => openChoices(store)}
            >
              <svg width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden>
                <path d="M1 3h8L5 8z" />
              </svg>
            </button>
          )}
          {!edit && <CellBubble sheet={sheet} place={active} box={activeBox} />}
          {hovered && !isSamePlace(hovered, active) && (
            <CellBubble
              sheet={sheet}
              place={hovered}
              box={pixelArea(cellArea(hovered.row, hovered.column), offsets)}
            />
          )}
          {edit && editArea && (
            <CellEditor
              key={edit.place.sheetId}
              store={store}
              edit={edit}
              area={editArea}
              box={pixelArea(
                mergeAt(sheet, { row: editArea.top, column: editArea.left }) ?? editArea,
                offsets,
              )}
              font={drawing.looks.at(editArea.top, editArea.left).font}
              pageRows={pageRows}
              focusGrid={focusGrid}
            />
          )}
        </div>
      </div>
      {menu && (
        <PopupMenu
          label={store.words.cellMenu}
          items={cellMenuItems(store, sheet)}
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

function useDrawing(
  { textWidth }: GridStore,
  sheet: Sheet,
  offsets: SheetOffsets,
  revision: number,
): RowDrawing {
  const looks = useMemo(() => new LookCache(sheet), [sheet]);
  const seen = useRef(revision);
  if (seen.current !== revision) {
    seen.current = revision;
    looks.forget();
  }
  return useMemo(() => ({ sheet, looks, offsets, textWidth }), [sheet, looks, offsets, textWidth]);
}

function shownRows(rows: Offsets, { first, last }: Span): number[] {
  const result: number[] = [];
  for (let row = first; row <= last; row += 1) if (!rows.isHidden(row)) result.push(row);
  return result;
}

/** The rows in view, and those above whose merged cells reach into it. */
function bodyRows(sheet: Sheet, rows: Offsets, span: Span): number[] {
  const { freeze } = sheet.state;
  const above = sheet.merges
    .filter(({ top, bottom }) => top < span.first && bottom >= span.first && top >= freeze.rows)
    .map(({ top }) => top);
  return [...new Set(above), ...shownRows(rows, span)];
}

function useMarks(store: GridStore, { sheet, selection, clip }: GridState): readonly Mark[] {
  const { area } = store;
  const merge = mergeAt(sheet, selection.active);
  const active = merge ?? cellArea(selection.active.row, selection.active.column);
  const marks: Mark[] = [];
  if (!isSingleCell(area) && !sameArea(area, active))
    marks.push({ key: 'selection', kind: 'selection', area });
  marks.push({ key: 'active', kind: 'active', area: active });
  const copied: Area | undefined = clip?.sheet === sheet ? clip.source.area : undefined;
  if (copied) marks.push({ key: 'clip', kind: 'clip', area: copied });
  return marks;
}

/** Brings into view where the selection moved. */
function useScrollToSelection(
  store: GridStore,
  scroller: GridProps['scroller'],
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
