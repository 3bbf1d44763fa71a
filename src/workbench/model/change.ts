import type { Area } from './area';
import type { CellValue } from './cellValue';

export type CellChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface CellsChange {
  readonly kind: 'cells';
  readonly sheetId: string;
  readonly area: Area;
  readonly changeType: CellChangeType;
  /** Which way cells made room or closed up. */
  readonly shiftDirection?: 'Down' | 'Right' | 'Up' | 'Left';
  /** For an edit of one cell. */
  readonly details?: { readonly valueBefore: CellValue; readonly valueAfter: CellValue };
}

export type SheetChangeKind =
  | 'sheetAdded'
  | 'sheetDeleted'
  | 'sheetMoved'
  | 'sheetRenamed'
  | 'sheetActivated'
  | 'sheetVisibility'
  | 'sheetProtection';

export interface SheetChange {
  readonly kind: SheetChangeKind;
  readonly sheetId: string;
  /** Whose active sheet it is now; only for 'sheetActivated'. */
  readonly client?: string;
}

export interface TableChange {
  readonly kind: 'tableAdded' | 'tableDeleted' | 'tableChanged';
  readonly tableId: string;
  readonly sheetId: string;
}

export interface AreaChange {
  readonly kind: 'format' | 'rowHidden' | 'columnHidden' | 'rowsSorted';
  readonly sheetId: string;
  readonly area: Area;
}

/** One thing that an edit did. */
export type Change =
  | CellsChange
  | SheetChange
  | TableChange
  | AreaChange
  | {
      readonly kind: 'selection';
      readonly client: string;
      readonly sheetId: string;
      readonly area: Area;
    }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'settings' | 'names' | 'properties' };

/** What one edit did, told to the listeners once it is calculated. */
export interface EditRecord {
  readonly client: string;
  readonly changes: readonly Change[];
}

const OPPOSITES = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
} as const satisfies Record<CellChangeType, CellChangeType>;

const OPPOSITE_DIRECTIONS = { Down: 'Up', Up: 'Down', Left: 'Right', Right: 'Left' } as const;

/** What taking the change back is to a listener. */
export function oppositeChange(change: Change): Change {
  switch (change.kind) {
    case 'cells':
      return oppositeCells(change);
    case 'sheetAdded':
      return { ...change, kind: 'sheetDeleted' };
    case 'sheetDeleted':
      return { ...change, kind: 'sheetAdded' };
    case 'tableAdded':
      return { ...change, kind: 'tableDeleted' };
    case 'tableDeleted':
      return { ...change, kind: 'tableAdded' };
    default:
      return change;
  }
}

function oppositeCells(change: CellsChange): CellsChange {
  const { details, shiftDirection, ...rest } = change;
  return {
    ...rest,
    changeType: OPPOSITES[change.changeType],
    ...(shiftDirection && { shiftDirection: OPPOSITE_DIRECTIONS[shiftDirection] }),
    ...(details && {
      details: { valueBefore: details.valueAfter, valueAfter: details.valueBefore },
    }),
  };
}
