import { Cell } from './cell';
import { mapRuleFormulas } from './conditionalFormat';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { mapValidationFormulas } from './validation';
import type { Workbook } from './workbook';

export type Rewrite = (formula: string) => string;

/** The rewriting for formulas on a sheet (undefined for a name of the workbook), inside a table or not. */
export type RewriteAt = (sheet: Sheet | undefined, table?: Table) => Rewrite;

/** Rewrites every formula of the workbook: cells, calculated columns, names, formats and validations. */
export function mapFormulas(workbook: Workbook, rewriteAt: RewriteAt): void {
  for (const sheet of workbook.sheets) mapSheetFormulas(sheet, rewriteAt);
  workbook.names.mapFormulas((formula, scope) =>
    rewriteAt(scope === undefined ? undefined : workbook.sheet(scope))(formula),
  );
}

/** Rewrites every formula of one sheet. */
export function mapSheetFormulas(sheet: Sheet, rewriteAt: RewriteAt): void {
  const outside = remembering(rewriteAt(sheet));
  const inside = new Map(
    sheet.tables.map((table) => [table, remembering(rewriteAt(sheet, table))] as const),
  );
  mapCellFormulas(sheet, (formula, row, column) => {
    const table = inside.size > 0 ? sheet.tableAt(row, column) : undefined;
    return (table ? (inside.get(table) ?? outside) : outside)(formula);
  });
  for (const [table, rewrite] of inside) mapTableFormulas(table, rewrite);
  mapFormatFormulas(sheet, outside);
}

/** The rewriting, done once for each distinct text. */
function remembering(rewrite: Rewrite): Rewrite {
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

function mapCellFormulas(
  sheet: Sheet,
  rewrite: (formula: string, row: number, column: number) => string,
): void {
  sheet.grid.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = rewrite(cell.formula, index, column);
      if (formula === cell.formula) return;
      sheet.grid.put(index, column, new Cell(cell.value, formula, cell.style));
    });
  });
}

function mapTableFormulas(table: Table, rewrite: Rewrite): void {
  const columns = table.columns.map((column) => {
    const { formula, totals } = column;
    const custom = totals?.formula;
    return {
      ...column,
      ...(formula !== undefined && { formula: rewrite(formula) }),
      ...(custom !== undefined && { totals: { ...totals, formula: rewrite(custom) } }),
    };
  });
  const changed = columns.some(({ formula, totals }, index) => {
    const before = table.columns[index];
    return formula !== before?.formula || totals?.formula !== before?.totals?.formula;
  });
  if (changed) table.set('columns', columns);
}

function mapFormatFormulas(sheet: Sheet, rewrite: Rewrite): void {
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
