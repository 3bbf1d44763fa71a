import { memo, type CSSProperties, type ReactNode } from 'react';
import { columnLetters, columnsOf, rowsOf } from '../../../model/area';
import type { DrawnCell } from '../look/rowLook';
import { styleClass } from './styleClasses';

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

/** Padding and border of a cell, in pixels. */
const SIDES = 5;

export function cellId(prefix: string, row: number, column: number): string {
  return `${prefix}-${row}-${column}`;
}

/** One cell; compared by what it shows, so that an edit redraws only what looks different. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { idPrefix, row, cell, originLeft, isSelected, isCopy, noteWord } = props;
  const { look, merge, column } = cell;
  const semantics = isCopy
    ? ({ 'aria-hidden': true } as const)
    : {
        role: 'gridcell',
        id: cellId(idPrefix, row, column),
        'aria-colindex': column + 2,
        'aria-selected': isSelected,
        'data-cell': `${columnLetters(column)}${row + 1}`,
        ...(look.isLocked && { 'aria-readonly': true }),
        ...(merge && { 'aria-rowspan': rowsOf(merge), 'aria-colspan': columnsOf(merge) }),
      };
  return (
    <div {...semantics} className={classesOf(cell)} style={boxOf(cell, originLeft)}>
      {shownText(cell)}
      {look.note !== undefined && !isCopy && (
        <span className="sg-unseen">{` ${noteWord}: ${look.note}`}</span>
      )}
    </div>
  );
}, isSameCell);

function classesOf({ look, right, bottom, overLeft, overRight, isWide }: DrawnCell): string {
  const lines = `${right === undefined ? '' : `;border-right:${right}`}${bottom === undefined ? '' : `;border-bottom:${bottom}`}`;
  const own = `sg-cell ${styleClass(look.css + lines)}`;
  const isOver = overLeft > 0 || overRight > 0;
  const isFlex = isWide || look.rotation !== 0;
  return `${own}${isFlex ? ' sg-flex' : ''}${isOver ? ' sg-over' : ''}${look.note === undefined ? '' : ' sg-noted'}`;
}

function boxOf({ left, width, height, merge }: DrawnCell, originLeft: number): CSSProperties {
  return { left: originLeft + left, width, ...(merge && { height }) };
}

/** Only a text that leaves its place needs an element of its own, as wide as the room it has. */
function shownText({ text, width, overLeft, overRight, isWide, look }: DrawnCell): ReactNode {
  if (look.rotation !== 0)
    return <span style={{ transform: `rotate(${-look.rotation}deg)` }}>{text}</span>;
  if (!isWide) return text;
  const room = {
    width: width - SIDES + overLeft + overRight,
    marginLeft: -overLeft,
    marginRight: -overRight,
  };
  return (
    <span className="sg-run" style={room}>
      {text}
    </span>
  );
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
    a.isWide === b.isWide &&
    a.overLeft === b.overLeft &&
    a.overRight === b.overRight &&
    a.right === b.right &&
    a.bottom === b.bottom &&
    a.merge === b.merge
  );
}
