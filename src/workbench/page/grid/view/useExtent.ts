import { useState } from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import type { ViewWindow } from '../axis/viewWindow';
import type { CellPlace } from '../state/cellPlace';

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const NO_GROWTH = { sheetId: '', rows: 0, columns: 0 };

/** How many rows and columns can be scrolled to: what is filled and some more, and more again whoever goes there. */
export function useExtent(sheet: Sheet, active: CellPlace, window: ViewWindow): Extent {
  const [grown, setGrown] = useState(NO_GROWTH);
  const reached = grown.sheetId === sheet.id ? grown : { ...NO_GROWTH, sheetId: sheet.id };
  const used: Area = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = Math.max(used.bottom + 60, active.row + 30, 100, reached.rows);
  const columns = Math.max(used.right + 6, active.column + 4, 26, reached.columns);
  const nextRows = window.rows.last >= rows - 1 ? rows + 60 : reached.rows;
  const nextColumns = window.columns.last >= columns - 1 ? columns + 10 : reached.columns;
  if (nextRows !== reached.rows || nextColumns !== reached.columns)
    setGrown({ sheetId: sheet.id, rows: nextRows, columns: nextColumns });
  return { rows: Math.min(rows, MAX_ROWS), columns: Math.min(columns, MAX_COLUMNS) };
}
