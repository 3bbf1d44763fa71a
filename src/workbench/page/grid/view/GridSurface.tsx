import { useState, type HTMLAttributes, type RefObject } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../model/area';
import type { ViewWindow } from '../axis/viewWindow';
import type { RowDrawing } from '../look/rowLook';
import type { CellPlace } from '../state/cellPlace';
import type { GridWords } from '../words';
import { ColumnHeads } from './ColumnHeads';
import { bodyRows, shownRows } from './drawnRows';
import { cellId } from './GridCell';
import { GridRow } from './GridRow';
import type { HeadSize } from './hitTest';
import { RowSlots } from './rowSlots';
import { SelectionMarks, type Mark } from './SelectionMarks';
import type { Extent } from './useExtent';

interface GridSurfaceProps {
  readonly drawing: RowDrawing;
  readonly revision: number;
  readonly window: ViewWindow;
  readonly extent: Extent;
  readonly head: HeadSize;
  readonly width: number;
  readonly selected: Area;
  readonly active: CellPlace;
  readonly marks: readonly Mark[];
  readonly words: GridWords;
  readonly idPrefix: string;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly handlers: HTMLAttributes<HTMLDivElement>;
}

/** The headings and the cells in view: what a screen reader meets as the grid. */
export function GridSurface(props: GridSurfaceProps) {
  const { drawing, revision, window, extent, head, width, selected, active, marks, words } = props;
  const { idPrefix, grid, handlers } = props;
  const { sheet, offsets } = drawing;
  const { freeze, showHeadings, showGridlines } = sheet.state;
  const first = window.columns.first;
  const last = Math.min(window.columns.last, extent.columns - 1);
  const frozenRows = shownRows(offsets.rows, { first: 0, last: freeze.rows - 1 });
  const lastRow = Math.min(window.rows.last, extent.rows - 1);
  const rows = bodyRows(sheet, offsets.rows, { first: window.rows.first, last: lastRow });
  const [rowSlots] = useState(() => new RowSlots());
  const slots = rowSlots.assign(rows);
  const rowOf = (row: number, origin: number, slot: number) => {
    const isSelected = row >= selected.top && row <= selected.bottom;
    return (
      <GridRow
        key={slot}
        drawing={drawing}
        revision={revision}
        row={row}
        top={origin + offsets.rows.start(row)}
        height={offsets.rows.size(row)}
        width={width}
        headWidth={head.width}
        frozenColumns={freeze.columns}
        first={first}
        last={last}
        selectedFrom={isSelected ? selected.left : -1}
        selectedTo={isSelected ? selected.right : -1}
        idPrefix={idPrefix}
        noteWord={words.note}
      />
    );
  };
  const isActiveDrawn =
    (frozenRows.includes(active.row) || rows.includes(active.row)) &&
    (active.column < freeze.columns || (active.column >= first && active.column <= last));
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className={showGridlines ? 'sg-grid' : 'sg-grid sg-plain'}
      aria-label={`${words.grid} ${sheet.name}`}
      aria-rowcount={MAX_ROWS + 1}
      aria-colcount={MAX_COLUMNS + 1}
      aria-multiselectable
      aria-activedescendant={
        isActiveDrawn ? cellId(idPrefix, active.row, active.column) : undefined
      }
      {...handlers}
    >
      <div
        className={freeze.rows > 0 ? 'sg-top sg-top-edge' : 'sg-top'}
        role="rowgroup"
        style={{ height: head.height + offsets.rows.start(freeze.rows), width }}
      >
        <div className="sg-pane" role="presentation" style={{ left: head.width, top: head.height }}>
          <SelectionMarks marks={marks} offsets={offsets} rows={freeze.rows} />
        </div>
        {showHeadings && (
          <ColumnHeads
            columns={offsets.columns}
            frozenColumns={freeze.columns}
            first={first}
            last={last}
            headWidth={head.width}
            headHeight={head.height}
            width={width}
            selectedFrom={selected.left}
            selectedTo={selected.right}
            selectAllWord={words.selectAll}
          />
        )}
        {frozenRows.map((row) => rowOf(row, head.height, row))}
      </div>
      <div className="sg-rows" role="rowgroup" style={{ top: head.height }}>
        {rows.map((row) => rowOf(row, 0, slots.get(row) ?? row))}
      </div>
    </div>
  );
}
