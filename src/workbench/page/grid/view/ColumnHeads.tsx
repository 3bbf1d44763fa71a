import { memo } from 'react';
import { columnLetters } from '../../../model/area';
import type { Offsets } from '../axis/offsets';

interface ColumnHeadsProps {
  readonly columns: Offsets;
  readonly frozenColumns: number;
  readonly first: number;
  readonly last: number;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly width: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly selectAllWord: string;
}

/** The letters of the columns, with the corner that selects the sheet. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps) {
  const { columns, frozenColumns, first, last, headWidth, headHeight, width } = props;
  const { selectedFrom, selectedTo } = props;
  const headOf = (column: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className="sg-head sg-column-head"
      data-on={column >= selectedFrom && column <= selectedTo ? 'true' : undefined}
      style={{
        left: headWidth + columns.start(column),
        width: columns.size(column),
        height: headHeight,
      }}
    >
      {columnLetters(column)}
    </div>
  );
  return (
    <div
      className="sg-row"
      role="row"
      aria-rowindex={1}
      style={{ top: 0, width, height: headHeight }}
    >
      <div
        className="sg-stuck"
        role="presentation"
        style={{ width: headWidth + columns.start(frozenColumns) }}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className="sg-head sg-corner"
          style={{ width: headWidth, height: headHeight }}
        >
          <span className="sg-unseen">{props.selectAllWord}</span>
        </div>
        {shown(columns, 0, frozenColumns - 1).map(headOf)}
      </div>
      {shown(columns, first, last).map(headOf)}
    </div>
  );
});

function shown(columns: Offsets, first: number, last: number): number[] {
  const result: number[] = [];
  for (let column = first; column <= last; column += 1)
    if (!columns.isHidden(column)) result.push(column);
  return result;
}
