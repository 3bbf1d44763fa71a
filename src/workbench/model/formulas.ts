import { Cell } from './cell';
import { mapRuleFormulas } from './conditionalFormat';
import type { Sheet } from './sheet';
import { mapValidationFormulas } from './validation';
import type { Workbook } from './workbook';

/** A formula's new text; told the sheet it stands on (undefined for a name of the workbook). */
export type Rewrite = (formula: string, sheet: Sheet | undefined) => string;

/** Rewrites every formula of the workbook: cells, calculated columns, names, formats and validations. */
export function mapFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const once = remembering((formula) => rewrite(formula, sheet));
    mapCellFormulas(sheet, once);
    mapTableFormulas(sheet, once);
    mapFormatFormulas(sheet, once);
  }
  workbook.names.mapFormulas((formula, scope) =>
    rewrite(formula, scope === undefined ? undefined : workbook.sheet(scope)),
  );
}

/** The rewriting, done once for each distinct text. */
export function remembering(rewrite: (formula: string) => string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    let result = known.get(formula);
    if (result === undefined) {
      result = rewrite(formula);
      known.set(formula, result);
    }
    return result;
  };
}

export function mapCellFormulas(
  sheet: Sheet,
  rewrite: (formula: string, row: number, column: number) => string,
): void {
  sheet.grid.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = rewrite(cell.formula, index, column);
      if (formula !== cell.formula) replaceFormula(sheet, index, column, cell, formula);
    });
  });
}

function replaceFormula(sheet: Sheet, row: number, column: number, cell: Cell, formula: string) {
  const next = new Cell(cell.value, formula, cell.style);
  sheet.grid.put(row, column, next);
}

function mapTableFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const table of sheet.tables) {
    const columns = table.columns.map((column) => {
      const { formula, totals } = column;
      const custom = totals?.formula;
      return {
        ...column,
        ...(formula !== undefined && { formula: rewrite(formula) }),
        ...(custom !== undefined && { totals: { ...totals, formula: rewrite(custom) } }),
      };
    });
    const changed = columns.some(
      ({ formula, totals }, index) =>
        formula !== table.columns[index]?.formula ||
        totals?.formula !== table.columns[index]?.totals?.formula,
    );
    if (changed) table.set('columns', columns);
  }
}

function mapFormatFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  const { conditionalFormats, validations } = sheet.state;
  if (conditionalFormats.length > 0)
    sheet.set(
      'conditionalFormats',
      conditionalFormats.map((item) => ({ ...item, rule: mapRuleFormulas(item.rule, rewrite) })),
    );
  if (validations.length > 0)
    sheet.set(
      'validations',
      validations.map((item) => ({ ...item, rule: mapValidationFormulas(item.rule, rewrite) })),
    );
}
