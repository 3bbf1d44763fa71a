import { memo, useMemo } from 'react';
import type { Area } from '../../../model/area';
import type { Span } from '../axis/viewWindow';
import { rowLook, type DrawnCell, type RowDrawing } from '../look/rowLook';
import { GridCell } from './GridCell';

export interface GridRowProps {
  readonly drawing: RowDrawing;
  /** Another one whenever cells may look different. */
  readonly revision: number;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly headWidth: number;
  readonly frozenColumns: number;
  readonly first: number;
  readonly last: number;
  /** The selected columns of this row, -1 without. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly idPrefix: string;
  readonly noteWord: string;
}

function useCells(props: GridRowProps, { first, last }: Span): readonly DrawnCell[] {
  const { drawing, revision, row } = props;
  return useMemo(
    () => rowLook(drawing, row, { first, last }),
    [drawing, revision, row, first, last],
  );
}

/** One row: its number and the frozen cells stay at the left, the others scroll. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { drawing, row, top, height, width, headWidth, frozenColumns } = props;
  const { selectedFrom, selectedTo, idPrefix, noteWord, first, last } = props;
  const frozen = useCells(props, { first: 0, last: frozenColumns - 1 });
  const scrolled = useCells(props, { first, last });
  const stuckWidth = headWidth + drawing.offsets.columns.start(frozenColumns);
  const cellOf = (cell: DrawnCell, isCopy: boolean) => (
    <GridCell
      key={cell.column}
      idPrefix={idPrefix}
      row={row}
      cell={cell}
      originLeft={headWidth}
      isSelected={isWithin(cell, selectedFrom, selectedTo)}
      isCopy={isCopy}
      noteWord={noteWord}
    />
  );
  return (
    <div className="sg-row" role="row" aria-rowindex={row + 2} style={{ top, width, height }}>
      <div
        className={frozenColumns > 0 ? 'sg-stuck sg-stuck-edge' : 'sg-stuck'}
        role="presentation"
        style={{ width: stuckWidth }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className="sg-head sg-row-head"
          data-on={selectedFrom >= 0 ? 'true' : undefined}
          style={{ width: headWidth }}
        >
          {row + 1}
        </div>
        {frozen.map((cell) => cellOf(cell, false))}
      </div>
      {scrolled.map((cell) => cellOf(cell, cell.column < frozenColumns))}
    </div>
  );
});

function isWithin({ column, merge }: DrawnCell, from: number, to: number): boolean {
  if (from < 0) return false;
  const block: Pick<Area, 'left' | 'right'> = merge ?? { left: column, right: column };
  return block.left <= to && block.right >= from;
}
