import { columnsOf, intersects, isSingleCell, rowsOf, type Area } from './area';
import { settleCalculatedColumns } from './calculatedColumn';
import { Cell } from './cell';
import type { CellValue } from './cellValue';
import { isCovered } from './merges';
import { requireUnlocked } from './protection';
import type { Sheet } from './sheet';
import { withStyle } from './style';
import { adoptHeaders } from './tableHeaders';
import { fillBlankTables, growTables } from './tableGrowth';
import { adoptTotals } from './tableParts';
import { recognize } from './typedInput';
import { WorkbookError } from './workbookError';

/** As typed; null leaves the cell alone, '' clears it. */
export type Input = CellValue;
export type Inputs = readonly (readonly Input[])[];

/** Writes a block as if typed. Throws InvalidArgument for another shape, AccessDenied for locked cells. */
export function writeInputs(sheet: Sheet, area: Area, inputs: Inputs): void {
  requireShape(area, inputs);
  requireUnlocked(sheet, area);
  growTables(sheet, area, inputs);
  fillBlankTables(sheet, area, inputs);
  const valueBefore = sheet.valueAt(area.top, area.left);
  writeCells(sheet, area, inputs);
  settleTables(sheet, area);
  const details = isSingleCell(area)
    ? { details: { valueBefore, valueAfter: sheet.valueAt(area.top, area.left) } }
    : {};
  sheet.workbook.note({
    kind: 'cells',
    sheetId: sheet.id,
    area,
    changeType: 'RangeEdited',
    ...details,
  });
}

/** Lets the tables take note of cells that changed: header names, totals, calculated columns. */
export function settleTables(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!intersects(table.area, area)) continue;
    adoptHeaders(table, area);
    adoptTotals(table, area);
    settleCalculatedColumns(table, area);
    sheet.workbook.note({ kind: 'tableChanged', tableId: table.id, sheetId: sheet.id });
  }
}

function requireShape(area: Area, inputs: Inputs): void {
  const columns = columnsOf(area);
  if (inputs.length !== rowsOf(area) || inputs.some((row) => row.length !== columns))
    throw new WorkbookError(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match the size of the range.',
    );
}

/** Recognises and writes each input, and nothing more. */
export function writeCells(sheet: Sheet, area: Area, inputs: Inputs): void {
  const year = sheet.workbook.clock().getFullYear();
  inputs.forEach((row, r) => {
    row.forEach((input, c) => {
      if (input !== null) writeCell(sheet, area.top + r, area.left + c, input, year);
    });
  });
}

function writeCell(sheet: Sheet, row: number, column: number, input: Input, year: number): void {
  const before = sheet.grid.cellAt(row, column);
  if (isCovered(sheet, row, column) || (input === '' && before?.spill === 'child')) return;
  const style = sheet.styleAt(row, column);
  const { numberFormat } = style;
  const { locale } = sheet.workbook;
  const {
    value,
    formula,
    numberFormat: brought,
  } = recognize(input, { numberFormat, locale, year });
  const next =
    brought !== undefined && numberFormat === 'General'
      ? withStyle(style, { numberFormat: brought })
      : style;
  if (value === null && formula === undefined && !before && next === style) return;
  sheet.grid.put(row, column, new Cell(value, formula, next));
}
