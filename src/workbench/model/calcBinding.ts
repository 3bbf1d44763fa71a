import { dateToSerial } from 'numfmt';
import type { CalcHost, CalcTable, CustomFunctionBody, SpillSize } from '../calc/calcHost';
import type { Area } from './area';
import { Cell } from './cell';
import type { CellValue } from './cellValue';
import type { Sheet } from './sheet';
import { setSpill } from './spills';
import type { Table, TableState } from './table';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbookError';

/** The workbook as calculation sees it. */
export class CalcBinding implements CalcHost {
  private byId: { readonly sheets: readonly Sheet[]; readonly ids: ReadonlyMap<string, Sheet> };

  constructor(private readonly workbook: Workbook) {
    this.byId = { sheets: [], ids: new Map() };
  }

  sheetIdOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)?.id;
  }

  sheetNameOf(id: string): string {
    return this.sheet(id).name;
  }

  sheetIds(): readonly string[] {
    return this.workbook.sheets.map(({ id }) => id);
  }

  valueAt(sheetId: string, row: number, column: number): CellValue {
    return this.find(sheetId)?.valueAt(row, column) ?? null;
  }

  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.find(sheetId)?.formulaAt(row, column);
  }

  usedArea(sheetId: string): Area | undefined {
    return this.find(sheetId)?.usedArea(true);
  }

  tableNamed(name: string): CalcTable | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables.find((item) => item.name.toLowerCase() === wanted);
      if (table) return calcTable(table);
    }
    return undefined;
  }

  tableAt(sheetId: string, row: number, column: number): CalcTable | undefined {
    const table = this.find(sheetId)?.tableAt(row, column);
    return table && calcTable(table);
  }

  definedName(name: string, sheetId: string): string | undefined {
    return this.workbook.names.resolve(name, sheetId)?.formula;
  }

  setComputed(sheetId: string, row: number, column: number, value: CellValue): void {
    const sheet = this.sheet(sheetId);
    const cell = sheet.grid.cellAt(row, column);
    if (cell?.formula !== undefined) cell.value = value;
    else placeFilled(sheet, row, column, value);
  }

  setSpill(sheetId: string, row: number, column: number, size: SpillSize | undefined): void {
    const sheet = this.sheet(sheetId);
    setSpill(sheet.grid, row, column, size);
    if (size) this.workbook.stale.spills.add(sheet);
  }

  now(): number {
    return dateToSerial(this.workbook.clock()) ?? 0;
  }

  customFunction(name: string): CustomFunctionBody | undefined {
    return this.workbook.customFunction(name);
  }

  eachFormula(
    sheetId: string,
    visit: (row: number, column: number, formula: string) => void,
  ): void {
    this.find(sheetId)?.grid.rows.forEach((row, index) => {
      row?.cells.forEach((cell, column) => {
        if (cell?.formula !== undefined) visit(index, column, cell.formula);
      });
    });
  }

  spillAt(sheetId: string, row: number, column: number): SpillSize | undefined {
    const spill = this.find(sheetId)?.grid.cellAt(row, column)?.spill;
    return spill === 'child' ? undefined : spill;
  }

  rowHidden(sheetId: string, row: number): 'filtered' | 'hidden' | undefined {
    const format = this.find(sheetId)?.grid.rowFormat(row);
    if (format?.filtered) return 'filtered';
    return format?.hidden ? 'hidden' : undefined;
  }

  private find(id: string): Sheet | undefined {
    const { sheets } = this.workbook;
    if (this.byId.sheets !== sheets)
      this.byId = { sheets, ids: new Map(sheets.map((sheet) => [sheet.id, sheet])) };
    return this.byId.ids.get(id);
  }

  private sheet(id: string): Sheet {
    const found = this.find(id);
    if (!found) throw new WorkbookError('ItemNotFound', `There is no sheet ${id}.`);
    return found;
  }
}

function placeFilled(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const filled = new Cell(value, undefined, sheet.styleAt(row, column));
  filled.spill = 'child';
  sheet.grid.place(row, column, filled);
}

const described = new WeakMap<Table, { readonly state: TableState; readonly table: CalcTable }>();

/** One object as long as the table stays as it is, so that what is found out about it can be kept. */
function calcTable(table: Table): CalcTable {
  const known = described.get(table);
  const { state } = table;
  if (known && isSameState(known.state, state)) return known.table;
  const made = describe(table);
  described.set(table, { state: { ...state }, table: made });
  return made;
}

function isSameState(a: TableState, b: TableState): boolean {
  return (
    a.area === b.area &&
    a.columns === b.columns &&
    a.name === b.name &&
    a.showHeaders === b.showHeaders &&
    a.showTotals === b.showTotals
  );
}

function describe(table: Table): CalcTable {
  return {
    name: table.name,
    sheetId: table.sheet.id,
    area: table.area,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    columns: table.columns.map(({ name }) => name),
  };
}
