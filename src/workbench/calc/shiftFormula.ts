/** An insertion or deletion of `count` rows or columns at `at`; `within` limits it to a band of the other direction. */
export interface FormulaEdit {
  readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
  /** The name of the sheet that is edited. */
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly within?: readonly [from: number, to: number];
}

/** What got a new name. */
export type FormulaRename =
  | { readonly kind: 'sheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'table'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly from: string;
      readonly to: string;
      /** Whether the formula stands inside the table, where [Column] needs no table name. */
      readonly inside?: boolean;
    }
  | { readonly kind: 'name'; readonly from: string; readonly to: string };

/** The formula after rows or columns were inserted or deleted; `homeSheet` is where the formula stands. */
export function shiftFormula(formula: string, homeSheet: string, edit: FormulaEdit): string {
  void [homeSheet, edit];
  return formula;
}

/** The formula as filling copies it: relative references move, absolute ones stay. */
export function moveFormula(formula: string, rowOffset: number, columnOffset: number): string {
  void [rowOffset, columnOffset];
  return formula;
}

/** The formula with a sheet, table, column or name called by its new name. */
export function renameInFormula(formula: string, rename: FormulaRename): string {
  void rename;
  return formula;
}
