/** A cell, zero-based. */
export interface ActiveCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The active cell: one request. */
export async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name');
  await context.sync();
  return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
