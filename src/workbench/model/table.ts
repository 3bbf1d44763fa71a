import { columnsOf, rowsOf, type Area } from './area';
import { WorkbookError } from './workbookError';
import type { FilterCriteria } from './sheetFeatures';
import type { Sheet } from './sheet';
import { addTableColumn, deleteTableColumn, renameTableColumn } from './tableColumns';
import { applyTableFilter, clearTableFilters } from './tableFilter';
import { addTableRows, deleteTableRows, isBlankTable } from './tableRows';
import { convertToRange, deleteTable, renameTable, resizeTable } from './tableEdits';
import { setShowHeaders, setShowTotals } from './tableParts';
import { sortTable, type SortField } from './tableSort';
import type { Input } from './writeInputs';

export interface TableTotals {
  readonly label?: string;
  /** Excel's name of the function, for instance 'sum'; 'custom' with a formula of its own. */
  readonly function?: string;
  readonly formula?: string;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The calculated column's formula, written for the first data row. */
  readonly formula?: string;
  readonly totals?: TableTotals;
}

/** Everything of a table; each value is replaced whole. */
export interface TableState {
  name: string;
  /** With the header and totals rows. */
  area: Area;
  columns: readonly TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** By 0-based column. */
  criteria: ReadonlyMap<number, FilterCriteria>;
}

export class Table {
  readonly id: string;
  readonly sheet: Sheet;
  readonly state: TableState;

  constructor(sheet: Sheet, id: string, state: TableState) {
    this.id = id;
    this.sheet = sheet;
    this.state = state;
  }

  get name(): string {
    return this.state.name;
  }

  get area(): Area {
    return this.state.area;
  }

  get columns(): readonly TableColumn[] {
    return this.state.columns;
  }

  get showHeaders(): boolean {
    return this.state.showHeaders;
  }

  get showTotals(): boolean {
    return this.state.showTotals;
  }

  get style(): string {
    return this.state.style;
  }

  /** Replaces one value of the table's state, so that it can be taken back. */
  set<K extends keyof TableState>(key: K, value: TableState[K]): void {
    this.sheet.workbook.journal.assign(this.state, key, value);
  }

  get headerArea(): Area | undefined {
    const { area, showHeaders } = this.state;
    return showHeaders ? { ...area, bottom: area.top } : undefined;
  }

  get totalsArea(): Area | undefined {
    const { area, showTotals } = this.state;
    return showTotals ? { ...area, top: area.bottom } : undefined;
  }

  /** The rows between header and totals; a table without data keeps one blank row. */
  get dataArea(): Area {
    const { area, showHeaders, showTotals } = this.state;
    return {
      ...area,
      top: area.top + (showHeaders ? 1 : 0),
      bottom: area.bottom - (showTotals ? 1 : 0),
    };
  }

  /** The number of data rows; 0 for a table whose only row is blank. */
  get rowCount(): number {
    return isBlankTable(this) ? 0 : rowsOf(this.dataArea);
  }

  get columnCount(): number {
    return columnsOf(this.state.area);
  }

  /** The 0-based place of a column by name in any case, or by id; -1 when there is none. */
  columnIndex(nameOrId: string | number): number {
    const wanted = String(nameOrId).toLowerCase();
    const byName = this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
    return byName >= 0 ? byName : this.columns.findIndex((column) => String(column.id) === wanted);
  }

  /** The data cells of a column; throws ItemNotFound. */
  columnArea(name: string | number): Area {
    const index = this.columnIndex(name);
    if (index < 0) throw new WorkbookError('ItemNotFound', `The table has no column "${name}".`);
    const left = this.area.left + index;
    return { ...this.dataArea, left, right: left };
  }

  rename(name: string): void {
    renameTable(this, name);
  }

  /** Adds data rows before the 0-based `index`, or at the end with null. */
  addRows(index: number | null, values: readonly (readonly Input[])[]): void {
    addTableRows(this, index, values);
  }

  deleteRow(index: number): void {
    deleteTableRows(this, index, 1);
  }

  deleteRows(index: number, count: number): void {
    deleteTableRows(this, index, count);
  }

  /** Adds a column before the 0-based `index`, or at the end with null; `values` may start with the header. */
  addColumn(
    index: number | null,
    values?: readonly (readonly Input[])[],
    name?: string,
  ): TableColumn {
    return addTableColumn(this, index, values, name);
  }

  deleteColumn(index: number): void {
    deleteTableColumn(this, index);
  }

  renameColumn(index: number, name: string): void {
    renameTableColumn(this, index, name);
  }

  resize(area: Area): void {
    resizeTable(this, area);
  }

  sort(fields: readonly SortField[], matchCase = false): void {
    sortTable(this, fields, matchCase);
  }

  applyFilter(column: number, criteria: FilterCriteria | undefined): void {
    applyTableFilter(this, column, criteria);
  }

  clearFilters(): void {
    clearTableFilters(this);
  }

  setShowHeaders(show: boolean): void {
    setShowHeaders(this, show);
  }

  setShowTotals(show: boolean): void {
    setShowTotals(this, show);
  }

  /** Leaves the cells as a plain range; the table's name is gone. */
  convertToRange(): void {
    convertToRange(this);
  }

  /** Deletes the table with its cells. */
  delete(): void {
    deleteTable(this);
  }
}
