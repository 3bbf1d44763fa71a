import { moveFormula } from '../calc/shiftFormula';
import { intersection, intersects, sameArea, union, type Area } from './area';
import { fillCalculated } from './calculatedColumn';
import { Cell } from './cell';
import { mapRuleFormulas } from './conditionalFormat';
import { isGuarded } from './protection';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE } from './style';
import type { Table } from './table';
import { mapValidationFormulas } from './validation';
import type { Inputs } from './writeInputs';

/** Grows each table that the block continues: directly below, without a totals row, on an open sheet. */
export function growTables(sheet: Sheet, area: Area, inputs: Inputs): void {
  if (isGuarded(sheet) || !sheet.workbook.habits.growsTables) return;
  for (const table of sheet.tables) {
    const bottom = grownBottom(table, area, inputs);
    if (bottom !== undefined) extendTable(table, bottom);
  }
}

function grownBottom(table: Table, block: Area, inputs: Inputs): number | undefined {
  const { area, showTotals, sheet } = table;
  const reaches = block.top >= area.top && block.top <= area.bottom + 1;
  if (showTotals || !reaches || block.bottom <= area.bottom) return undefined;
  const filled = (row: number): boolean =>
    (inputs[row - block.top] ?? []).some((input, c) => {
      const column = block.left + c;
      return input !== null && input !== '' && column >= area.left && column <= area.right;
    });
  if (!filled(area.bottom + 1)) return undefined;
  let bottom = block.bottom;
  while (!filled(bottom)) bottom -= 1;
  const added = { ...area, top: area.bottom + 1, bottom };
  return isFree(sheet, added, block) ? bottom : undefined;
}

function isFree(sheet: Sheet, added: Area, block: Area): boolean {
  if (sheet.tables.some((other) => intersects(other.area, added))) return false;
  if (sheet.merges.some((merge) => intersects(merge, added))) return false;
  for (let row = added.top; row <= added.bottom; row += 1)
    for (let column = added.left; column <= added.right; column += 1) {
      const written = column >= block.left && column <= block.right;
      if (!written && sheet.grid.cellAt(row, column)?.hasContent) return false;
    }
  return true;
}

/** Takes rows below into the table; they get the last row's looks, formats, validations and formulas. */
export function extendTable(table: Table, bottom: number): void {
  const last = table.dataArea.bottom;
  table.set('area', { ...table.area, bottom });
  dressRows(table, last, last + 1, bottom);
  table.sheet.workbook.stale.bindings();
}

/** Gives new table rows what the template row has: looks, conditional formats, validations, calculated columns. */
export function dressRows(table: Table, template: number, top: number, bottom: number): void {
  const { sheet, area } = table;
  for (let column = area.left; column <= area.right; column += 1) {
    const style = sheet.styleAt(template, column);
    if (style === DEFAULT_STYLE) continue;
    for (let row = top; row <= bottom; row += 1) {
      const cell = sheet.grid.cellAt(row, column);
      if (cell && cell.style !== DEFAULT_STYLE) continue;
      sheet.grid.put(row, column, new Cell(cell?.value ?? null, cell?.formula, style));
    }
  }
  extendFormats(sheet, { ...area, top: template, bottom: template }, top, bottom);
  fillCalculated(table, top, bottom);
}

function extendFormats(sheet: Sheet, template: Area, top: number, bottom: number): void {
  const { conditionalFormats, validations } = sheet.state;
  const formats = conditionalFormats.map((item) => {
    const areas = extendAreas(item.areas, template, top, bottom);
    if (areas === item.areas) return item;
    const rebase = rebasing(item.areas, areas);
    return { ...item, areas, rule: mapRuleFormulas(item.rule, rebase) };
  });
  const rules = validations.map((item) => {
    const areas = extendAreas(item.areas, template, top, bottom);
    if (areas === item.areas) return item;
    const rebase = rebasing(item.areas, areas);
    return { ...item, areas, rule: mapValidationFormulas(item.rule, rebase) };
  });
  if (formats.some((item, index) => item !== conditionalFormats[index]))
    sheet.set('conditionalFormats', formats);
  if (rules.some((item, index) => item !== validations[index])) sheet.set('validations', rules);
}

function extendAreas(
  areas: readonly Area[],
  template: Area,
  top: number,
  bottom: number,
): readonly Area[] {
  let result = areas;
  for (const area of areas) {
    const part = intersection(area, template);
    if (!part) continue;
    const added = { ...part, top, bottom };
    if (result.some((other) => containsAll(other, added))) continue;
    const at = result.indexOf(area);
    const joins = area.left === added.left && area.right === added.right;
    result = joins ? result.with(at, union(area, added)) : [...result, added];
  }
  return result;
}

function containsAll(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
}

/** Moves a formula from the first cell of some areas to the first cell of others. */
function rebasing(from: readonly Area[], to: readonly Area[]): (formula: string) => string {
  const [before] = from;
  const [after] = to;
  if (!before || !after) return (formula) => formula;
  const rows = after.top - before.top;
  const columns = after.left - before.left;
  if (rows === 0 && columns === 0) return (formula) => formula;
  return (formula) => moveFormula(formula, rows, columns);
}

/** Fills the calculated columns of tables whose only row was blank until now. */
export function fillBlankTables(sheet: Sheet, area: Area, inputs: Inputs): void {
  for (const table of sheet.tables) {
    const { dataArea } = table;
    if (dataArea.top !== dataArea.bottom || !intersects(dataArea, area)) continue;
    const row = inputs[dataArea.top - area.top] ?? [];
    if (row.some((input) => input !== null && input !== '') && table.rowCount === 0)
      fillCalculated(table, dataArea.top, dataArea.top);
  }
}
