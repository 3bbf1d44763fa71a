import { intersection, type Area } from './area';
import { patchColumn } from './calculatedColumn';
import { Cell } from './cell';
import { isCellError } from './cellValue';
import { clearCells } from './clearCells';
import { requireUnprotected } from './protection';
import { insertBand, deleteBand } from './structure';
import type { Table, TableColumn, TableTotals } from './table';
import { renameColumns } from './tableHeaders';

// What Excel's totals row calls its functions, as SUBTOTAL numbers that leave hidden rows out.
const SUBTOTALS: ReadonlyMap<string, number> = new Map([
  ['average', 101],
  ['countNums', 102],
  ['count', 103],
  ['max', 104],
  ['min', 105],
  ['stdDev', 107],
  ['sum', 109],
  ['var', 110],
]);

/** Shows or hides the header row; the columns keep their names. */
export function setShowHeaders(table: Table, show: boolean): void {
  if (table.showHeaders === show) return;
  requireUnprotected(table.sheet);
  const { area } = table;
  if (show) {
    insertBand(table.sheet, { ...area, bottom: area.top }, 'Down');
    table.set('area', { ...area, bottom: area.bottom + 1 });
    table.set('showHeaders', true);
    renameColumns(
      table,
      table.columns.map(({ name }) => name),
    );
  } else {
    clearCells(table.sheet, { ...area, bottom: area.top });
    table.set('showHeaders', false);
    table.set('area', { ...area, top: area.top + 1 });
  }
  noteParts(table);
}

/** Shows or hides the totals row; a new one says "Total" and sums the last column. */
export function setShowTotals(table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  requireUnprotected(table.sheet);
  const { area, sheet } = table;
  const row = show ? area.bottom + 1 : area.bottom;
  const line = { ...area, top: row, bottom: row };
  if (show) {
    insertBand(sheet, line, 'Down');
    table.set('area', { ...area, bottom: row });
    table.set('showTotals', true);
    if (table.columns.every(({ totals }) => totals === undefined)) startTotals(table);
    writeTotals(table, row);
  } else {
    table.set('showTotals', false);
    table.set('area', { ...area, bottom: row - 1 });
    deleteBand(sheet, line, 'Up');
  }
  noteParts(table);
}

function noteParts({ sheet, id }: Table): void {
  sheet.workbook.stale.structure();
  sheet.workbook.note({ kind: 'tableChanged', tableId: id, sheetId: sheet.id });
}

function startTotals(table: Table): void {
  const last = table.columns.length - 1;
  table.set(
    'columns',
    table.columns.map((column, index) => {
      if (index === last) return { ...column, totals: { function: lastFunction(table) } };
      return index === 0 ? { ...column, totals: { label: 'Total' } } : column;
    }),
  );
}

function lastFunction(table: Table): string {
  const { sheet, dataArea } = table;
  for (let row = dataArea.top; row <= dataArea.bottom; row += 1) {
    const value = sheet.valueAt(row, dataArea.right);
    if (value !== null && typeof value !== 'number') return 'count';
  }
  return 'sum';
}

function writeTotals(table: Table, row: number): void {
  table.columns.forEach((column, index) => {
    const left = table.area.left + index;
    const style = table.sheet.styleAt(row - 1, left);
    const formula = totalsFormula(column);
    const value = formula === undefined ? (column.totals?.label ?? null) : null;
    table.sheet.grid.put(row, left, new Cell(value, formula, style));
  });
}

function totalsFormula({ name, totals }: TableColumn): string | undefined {
  if (totals?.formula !== undefined) return totals.formula;
  const number = SUBTOTALS.get(totals?.function ?? '');
  return number === undefined ? undefined : `=SUBTOTAL(${number},[${escaped(name)}])`;
}

function escaped(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}

/** Takes what was written into the totals row as the columns' totals. */
export function adoptTotals(table: Table, area: Area): void {
  const written = table.totalsArea && intersection(table.totalsArea, area);
  if (!written) return;
  for (let column = written.left; column <= written.right; column += 1) {
    const index = column - table.area.left;
    const known = table.columns[index];
    if (!known) continue;
    const { totals: before, ...rest } = known;
    const totals = totalsAt(table, written.top, column, known);
    if (totals !== before) patchColumn(table, index, totals ? { ...rest, totals } : rest);
  }
}

function totalsAt(
  table: Table,
  row: number,
  column: number,
  known: TableColumn,
): TableTotals | undefined {
  const formula = table.sheet.formulaAt(row, column);
  if (formula !== undefined)
    return formula === totalsFormula(known) ? known.totals : { function: 'custom', formula };
  const value = table.sheet.valueAt(row, column);
  if (value === null || isCellError(value)) return undefined;
  return { label: String(value) };
}
