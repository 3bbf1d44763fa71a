import { moveFormula } from '../calc/shiftFormula';
import { intersection, type Area } from './area';
import { Cell } from './cell';
import type { Table, TableColumn } from './table';

/** Replaces one column's description. */
export function patchColumn(table: Table, index: number, column: TableColumn): void {
  table.set('columns', table.columns.with(index, column));
}

/** Gives every empty cell of a calculated column in these rows its formula. */
export function fillCalculated(table: Table, top: number, bottom: number): void {
  if (!table.sheet.workbook.habits.fillsCalculatedColumns) return;
  table.columns.forEach((column, index) => {
    if (column.formula !== undefined) fillColumn(table, index, column.formula, top, bottom);
  });
}

function fillColumn(table: Table, index: number, formula: string, top: number, bottom: number) {
  const { sheet, dataArea, area } = table;
  const fixed = isFixed(formula);
  for (let row = top; row <= bottom; row += 1) {
    if (sheet.grid.cellAt(row, area.left + index)?.hasContent) continue;
    const text = fixed ? formula : moveFormula(formula, row - dataArea.top, 0);
    const style = sheet.styleAt(row, area.left + index);
    sheet.grid.put(row, area.left + index, new Cell(null, text, style));
  }
}

/** Makes columns whose every row now has one formula calculated ones, and forgets formulas that are gone. */
export function settleCalculatedColumns(table: Table, area: Area): void {
  const written = intersection(table.dataArea, area);
  if (!written) return;
  for (let column = written.left; column <= written.right; column += 1)
    settleColumn(table, column, written);
}

function settleColumn(table: Table, column: number, written: Area): void {
  const { sheet, dataArea, area } = table;
  const index = column - area.left;
  const known = table.columns[index];
  const formula = sheet.formulaAt(written.top, column);
  if (!known) return;
  if (formula === undefined) {
    if (known.formula !== undefined && !hasFormula(table, column))
      patchColumn(table, index, plainColumn(known));
    return;
  }
  const first = moveFormula(formula, dataArea.top - written.top, 0);
  if (first === known.formula) return;
  const single = written.top === written.bottom;
  const alone = single && known.formula === undefined && isAlone(table, column, written.top);
  if (!alone && !isUniform(table, column, first)) return;
  patchColumn(table, index, { ...known, formula: first });
  if (alone) fillColumn(table, index, first, dataArea.top, dataArea.bottom);
}

function plainColumn({ id, name, totals }: TableColumn): TableColumn {
  return totals ? { id, name, totals } : { id, name };
}

function isFixed(formula: string): boolean {
  return moveFormula(formula, 1, 0) === formula;
}

function isUniform(table: Table, column: number, first: string): boolean {
  const { sheet, dataArea } = table;
  const fixed = isFixed(first);
  const isSame = (row: number): boolean => {
    const formula = sheet.formulaAt(row, column);
    if (formula === undefined) return false;
    return formula === (fixed ? first : moveFormula(first, row - dataArea.top, 0));
  };
  if (!isSame(dataArea.bottom)) return false;
  for (let row = dataArea.top; row < dataArea.bottom; row += 1) if (!isSame(row)) return false;
  return true;
}

function hasFormula(table: Table, column: number): boolean {
  for (let row = table.dataArea.top; row <= table.dataArea.bottom; row += 1)
    if (table.sheet.formulaAt(row, column) !== undefined) return true;
  return false;
}

function isAlone(table: Table, column: number, row: number): boolean {
  const { sheet, dataArea } = table;
  for (let other = dataArea.top; other <= dataArea.bottom; other += 1)
    if (other !== row && sheet.grid.cellAt(other, column)?.hasContent) return false;
  return true;
}
