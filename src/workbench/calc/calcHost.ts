import type { Area } from '../model/area';
import type { CellValue } from '../model/cellValue';

/** The body of a custom function: plain scalars or 2-D arrays in, a plain value or array out. */
export interface CustomFunctionBody {
  (...args: unknown[]): unknown;
  /** Whether it is called with errors among its arguments, each an object with a `code`; otherwise they are its result. */
  readonly acceptsErrors?: boolean | undefined;
}

/** How many rows and columns a spilled formula fills, itself included. */
export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
}

/** A table as calculation sees it; `area` includes the header and the totals row. */
export interface CalcTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** What calculation needs of a workbook. */
export interface CalcHost {
  sheetIdOf(name: string): string | undefined;
  sheetNameOf(id: string): string;
  sheetIds(): readonly string[];
  /** The stored or last computed value. */
  valueAt(sheetId: string, row: number, column: number): CellValue;
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  /** The block that holds every value and formula of the sheet. */
  usedArea(sheetId: string): Area | undefined;
  tableNamed(name: string): CalcTable | undefined;
  tableAt(sheetId: string, row: number, column: number): CalcTable | undefined;
  /** The formula of a name, with its `=`, as seen from the sheet. */
  definedName(name: string, sheetId: string): string | undefined;
  setComputed(sheetId: string, row: number, column: number, value: CellValue): void;
  /** Tells which block the formula at the cell fills; undefined when it fills only itself. */
  setSpill(sheetId: string, row: number, column: number, size: SpillSize | undefined): void;
  /** The serial number of this moment, with the time of day. */
  now(): number;
  customFunction(name: string): CustomFunctionBody | undefined;
  /** Every formula of the sheet; without it the used area is searched cell by cell. */
  eachFormula?(
    sheetId: string,
    visit: (row: number, column: number, formula: string) => void,
  ): void;
  /** The block a formula fills already, so that its own cells do not block it after a load or an inserted row. */
  spillAt?(sheetId: string, row: number, column: number): SpillSize | undefined;
  /** Whether a filter or a person hides the row: SUBTOTAL and AGGREGATE leave such rows out. */
  rowHidden?(sheetId: string, row: number): 'filtered' | 'hidden' | undefined;
}
