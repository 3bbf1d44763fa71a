import { isSingleCell } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import { withStyle, type Borders, type CellStyle, type StylePatch } from '../../../model/style';
import { cellCss, fillOf, sideOf, type Side } from './cellCss';
import { tableLook, type TableLook } from './tableLook';

/** How one cell looks, apart from its neighbours and the width of its column. */
export interface CellLook {
  readonly text: string;
  /** Declarations of CSS. */
  readonly css: string;
  readonly font: string;
  readonly side: Side;
  readonly fill: string | undefined;
  readonly borders: Borders;
  readonly numberFormat: string;
  /** A text that may run over empty neighbours. */
  readonly runsOver: boolean;
  readonly wraps: boolean;
  readonly rotation: number;
  readonly isText: boolean;
  readonly isLocked: boolean;
  readonly note: string | undefined;
}

/** The look of a cell with what conditional formats change there. */
export function cellLook(
  sheet: Sheet,
  row: number,
  column: number,
  patch: StylePatch | undefined,
): CellLook {
  const own = sheet.styleAt(row, column);
  const style = patch ? withStyle(own, patch) : own;
  const value = sheet.valueAt(row, column);
  const table = tableLook(sheet, row, column);
  const side = sideOf(style.horizontal, value);
  const isText = typeof value === 'string';
  const { wrapText: wraps, rotation } = style;
  const plain = !wraps && rotation === 0 && !style.shrinkToFit && style.horizontal !== 'Fill';
  return {
    text: sheet.textAt(row, column),
    ...cellCss(style, table, side),
    side,
    fill: fillOf(style, table),
    borders: bordersOf(style, table),
    numberFormat: style.numberFormat,
    runsOver: isText && plain,
    wraps,
    rotation,
    isText,
    isLocked: sheet.protection.protected && style.locked,
    note: noteAt(sheet, row, column),
  };
}

const withTable = new WeakMap<Borders, Map<TableLook, Borders>>();

/** The same object for the same borders. */
function bordersOf({ borders }: CellStyle, table: TableLook | undefined): Borders {
  if (!table?.top && !table?.bottom) return borders;
  let byTable = withTable.get(borders);
  if (!byTable) withTable.set(borders, (byTable = new Map<TableLook, Borders>()));
  let result = byTable.get(table);
  if (!result) byTable.set(table, (result = joinedBorders(borders, table)));
  return result;
}

function joinedBorders(borders: Borders, table: TableLook): Borders {
  return {
    ...borders,
    top: borders.top ?? table.top ?? null,
    bottom: borders.bottom ?? table.bottom ?? null,
  };
}

/** The comments of the cell, one paragraph each with who wrote it. */
export function noteAt(sheet: Sheet, row: number, column: number): string | undefined {
  if (sheet.comments.length === 0) return undefined;
  const parts = sheet.comments
    .filter(({ area }) => isSingleCell(area) || area.top === area.bottom)
    .filter(({ area }) => area.top === row && area.left === column)
    .flatMap(({ author, text, replies }) => [{ author, text }, ...replies])
    .map(({ author, text }) => (author === '' ? text : `${author}: ${text}`));
  return parts.length > 0 ? parts.join('\n') : undefined;
}

/** Whether two looks are drawn alike. */
export function isSameLook(a: CellLook, b: CellLook): boolean {
  const keys = Object.keys(a) as (keyof CellLook)[];
  return keys.every((key) => a[key] === b[key]);
}
