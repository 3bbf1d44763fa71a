import {
  cellArea,
  contains,
  formatAddress,
  parseAddress,
  union,
  type Area,
} from '../../../src/workbench/model/area';
import type {
  CalcHost,
  CalcTable,
  CustomFunctionBody,
  SpillSize,
} from '../../../src/workbench/calc/calcHost';
import { Calculation, type Recalculation } from '../../../src/workbench/calc/calculation';
import type { CellValue } from '../../../src/workbench/model/cellValue';

type Input = CellValue | undefined;

interface StubSheet {
  readonly name: string;
  readonly values: Map<string, CellValue>;
  readonly formulas: Map<string, string>;
  used: Area | undefined;
}

/** A workbook of plain maps: sheets, tables and names for calculation, nothing else. */
export class WorkbookStub implements CalcHost {
  readonly calculation = new Calculation(this);
  readonly spills = new Map<string, SpillSize>();
  readonly names = new Map<string, string>();
  readonly functions = new Map<string, CustomFunctionBody>();
  readonly hiddenRows = new Map<number, 'filtered' | 'hidden'>();
  moment = 46_348.5;
  private readonly sheets = new Map<string, StubSheet>();
  private readonly tables: CalcTable[] = [];

  constructor(...names: readonly string[]) {
    for (const name of names.length ? names : ['Sheet1'])
      this.sheets.set(`{${name}}`, {
        name,
        values: new Map(),
        formulas: new Map(),
        used: undefined,
      });
  }

  /** Writes values and formulas row by row from the address on; undefined leaves a cell alone. */
  put(address: string, rows: readonly (readonly Input[])[]): this {
    const { sheetId, area } = this.place(address);
    rows.forEach((row, r) => {
      row.forEach((input, c) => {
        if (input !== undefined) this.putAt(sheetId, area.top + r, area.left + c, input);
      });
    });
    return this;
  }

  /** Writes one cell: text that starts with `=` is a formula, null clears. */
  set(address: string, input: CellValue): this {
    return this.put(address, [[input]]);
  }

  putAt(sheetId: string, row: number, column: number, input: CellValue): void {
    const sheet = this.sheetOf(sheetId);
    const key = `${row},${column}`;
    const isFormula = typeof input === 'string' && input.startsWith('=');
    const wasFormula = sheet.formulas.delete(key);
    if (isFormula) sheet.formulas.set(key, input);
    else if (input === null) sheet.values.delete(key);
    else sheet.values.set(key, input);
    const area = cellArea(row, column);
    sheet.used = sheet.used ? union(sheet.used, area) : area;
    if (isFormula || wasFormula) this.calculation.formulaChanged(sheetId, row, column);
    else this.calculation.valuesChanged(sheetId, area);
  }

  addTable(name: string, address: string, columns: readonly string[], hasTotals = false): this {
    const { sheetId, area } = this.place(address);
    this.tables.push({ name, sheetId, area, hasHeaders: true, hasTotals, columns });
    this.calculation.structureChanged();
    return this;
  }

  name(name: string, formula: string): this {
    this.names.set(name.toLowerCase(), formula);
    this.calculation.structureChanged();
    return this;
  }

  recalculate(full = false): Recalculation {
    return this.calculation.recalculate({ full });
  }

  get(address: string): CellValue {
    const { sheetId, area } = this.place(address);
    return this.valueAt(sheetId, area.top, area.left);
  }

  block(address: string): CellValue[][] {
    const { sheetId, area } = this.place(address);
    const rows: CellValue[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: CellValue[] = [];
      for (let column = area.left; column <= area.right; column++)
        line.push(this.valueAt(sheetId, row, column));
      rows.push(line);
    }
    return rows;
  }

  evaluate(formula: string, address = 'Sheet1!Z99'): CellValue | CellValue[][] {
    const { sheetId, area } = this.place(address);
    return this.calculation.evaluate(formula, sheetId, area.top, area.left);
  }

  place(address: string): { sheetId: string; area: Area } {
    const split = address.lastIndexOf('!');
    const [first = ''] = this.sheets.keys();
    const sheetId = split < 0 ? first : `{${address.slice(0, split)}}`;
    const area = parseAddress(address.slice(split + 1));
    if (!area || !this.sheets.has(sheetId)) throw new Error(`no such place: ${address}`);
    return { sheetId, area };
  }

  addressOf(sheetId: string, row: number, column: number): string {
    return `${this.sheetNameOf(sheetId)}!${formatAddress(cellArea(row, column))}`;
  }

  sheetIdOf(name: string): string | undefined {
    for (const [id, sheet] of this.sheets)
      if (sheet.name.toLowerCase() === name.toLowerCase()) return id;
    return undefined;
  }
  sheetNameOf(id: string): string {
    return this.sheetOf(id).name;
  }
  sheetIds(): readonly string[] {
    return [...this.sheets.keys()];
  }
  valueAt(sheetId: string, row: number, column: number): CellValue {
    return this.sheetOf(sheetId).values.get(`${row},${column}`) ?? null;
  }
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.sheetOf(sheetId).formulas.get(`${row},${column}`);
  }
  usedArea(sheetId: string): Area | undefined {
    return this.sheetOf(sheetId).used;
  }
  tableNamed(name: string): CalcTable | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }
  tableAt(sheetId: string, row: number, column: number): CalcTable | undefined {
    return this.tables.find(
      (table) => table.sheetId === sheetId && contains(table.area, row, column),
    );
  }
  definedName(name: string): string | undefined {
    return this.names.get(name.toLowerCase());
  }
  setComputed(sheetId: string, row: number, column: number, value: CellValue): void {
    const sheet = this.sheetOf(sheetId);
    const area = cellArea(row, column);
    if (value === null) sheet.values.delete(`${row},${column}`);
    else sheet.values.set(`${row},${column}`, value);
    sheet.used = sheet.used ? union(sheet.used, area) : area;
  }
  setSpill(sheetId: string, row: number, column: number, size: SpillSize | undefined): void {
    const key = this.addressOf(sheetId, row, column);
    if (size) this.spills.set(key, size);
    else this.spills.delete(key);
  }
  now(): number {
    return this.moment;
  }
  customFunction(name: string): CustomFunctionBody | undefined {
    return this.functions.get(name);
  }
  rowHidden(_sheetId: string, row: number): 'filtered' | 'hidden' | undefined {
    return this.hiddenRows.get(row);
  }

  private sheetOf(id: string): StubSheet {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new Error(`no such sheet: ${id}`);
    return sheet;
  }
}
