import { memo, type CSSProperties } from 'react';
import { columnLetters, columnsOf, rowsOf } from '../../../model/area';
import type { DrawnCell } from '../look/rowLook';

interface GridCellProps {
  readonly idPrefix: string;
  readonly row: number;
  readonly cell: DrawnCell;
  readonly originLeft: number;
  readonly isSelected: boolean;
  /** Drawn a second time beside the frozen columns, for the eye only. */
  readonly isCopy: boolean;
  readonly noteWord: string;
}

export function cellId(prefix: string, row: number, column: number): string {
  return `${prefix}-${row}-${column}`;
}

/** One cell; compared by what it shows, so that an edit redraws only what looks different. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { idPrefix, row, cell, originLeft, isSelected, isCopy, noteWord } = props;
  const { look, merge, column, text } = cell;
  const style: CSSProperties = {
    ...look.css,
    left: originLeft + cell.left,
    width: cell.width,
    height: cell.height,
    ...(cell.right !== undefined && { borderRight: cell.right }),
    ...(cell.bottom !== undefined && { borderBottom: cell.bottom }),
  };
  const semantics = isCopy
    ? ({ 'aria-hidden': true } as const)
    : {
        role: 'gridcell',
        id: cellId(idPrefix, row, column),
        'aria-rowindex': row + 2,
        'aria-colindex': column + 2,
        'aria-selected': isSelected,
        'data-cell': `${columnLetters(column)}${row + 1}`,
        ...(look.isLocked && { 'aria-readonly': true }),
        ...(merge && { 'aria-rowspan': rowsOf(merge), 'aria-colspan': columnsOf(merge) }),
      };
  const over = cell.overLeft > 0 || cell.overRight > 0;
  return (
    <div
      {...semantics}
      className={`sg-cell${over ? ' sg-over' : ''}${look.note === undefined ? '' : ' sg-noted'}`}
      style={style}
    >
      {text !== '' && <span style={textStyle(cell)}>{text}</span>}
      {look.note !== undefined && !isCopy && (
        <span className="sg-unseen">{` ${noteWord}: ${look.note}`}</span>
      )}
    </div>
  );
}, isSameCell);

function textStyle({ overLeft, overRight, look }: DrawnCell): CSSProperties | undefined {
  if (look.rotation !== 0) return { transform: `rotate(${-look.rotation}deg)` };
  if (overLeft === 0 && overRight === 0) return undefined;
  return { flex: 'none', marginLeft: -overLeft, marginRight: -overRight };
}

function isSameCell(a: GridCellProps, b: GridCellProps): boolean {
  if (a.cell === b.cell || isSameDrawing(a.cell, b.cell))
    return (
      a.row === b.row &&
      a.isSelected === b.isSelected &&
      a.isCopy === b.isCopy &&
      a.originLeft === b.originLeft &&
      a.idPrefix === b.idPrefix &&
      a.noteWord === b.noteWord
    );
  return false;
}

function isSameDrawing(a: DrawnCell, b: DrawnCell): boolean {
  return (
    a.look === b.look &&
    a.column === b.column &&
    a.left === b.left &&
    a.width === b.width &&
    a.height === b.height &&
    a.text === b.text &&
    a.overLeft === b.overLeft &&
    a.overRight === b.overRight &&
    a.right === b.right &&
    a.bottom === b.bottom &&
    a.merge === b.merge
  );
}
