import type { SpillSize } from '../calc/calcHost';
import { WHOLE_SHEET, contains, type Area } from './area';
import { applyAutoFilter, refreshFilter } from './autoFilter';
import { autofitColumns, autofitRows } from './autofit';
import { Cell } from './cell';
import { displayedText } from './cellText';
import type { CellValue } from './cellValue';
import { clearArea, type ClearKind } from './clearArea';
import { conditionalStyle, conditionalPatch } from './conditionalStyle';
import { Grid } from './grid';
import { createLiveArea, type FollowedArea } from './followedArea';
import type { LiveArea } from './liveArea';
import { mergeArea, unmergeArea } from './merges';
import { protectSheet, requireUnprotected, unprotectSheet } from './protection';
import { setColumns, setRows } from './rowsAndColumns';
import type { AutoFilter, ProtectionOptions } from './sheetFeatures';
import { SheetProperties } from './sheetProperties';
import { spillAreaOf, spillParentOf } from './spills';
import { DEFAULT_STYLE, type CellStyle, type StylePatch } from './style';
import { applyStyle } from './styleArea';
import { deleteCells, insertCells, shiftRows, shiftColumns } from './structure';
import type { Table } from './table';
import { addTable, type NewTable } from './tables';
import type { Validation } from './validation';
import type { Workbook } from './workbook';
import { writeInputs, type Input } from './writeInputs';

/** One sheet: its cells, and everything else as whole values in `state`. */
export class Sheet extends SheetProperties {
  readonly grid: Grid;
  readonly followed = new Set<FollowedArea>();

  constructor(workbook: Workbook, id: string, name: string) {
    super(workbook, id, name);
    this.grid = new Grid(workbook.journal, (row, column, before, after) => {
      workbook.stale.cellReplaced(this, row, column, before, after);
    });
  }

  valueAt(row: number, column: number): CellValue {
    return this.grid.cellAt(row, column)?.value ?? null;
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.grid.cellAt(row, column)?.formula;
  }

  /** The stored style, of the row or column where the cell has none. */
  styleAt(row: number, column: number): CellStyle {
    return this.grid.cellAt(row, column)?.style ?? this.inheritedStyle(row, column);
  }

  /** The style of the row or column, which an empty cell has. */
  inheritedStyle(row: number, column: number): CellStyle {
    return this.grid.rowFormat(row).style ?? this.grid.columnFormat(column).style ?? DEFAULT_STYLE;
  }

  /** The text as the cell shows it. */
  textAt(row: number, column: number): string {
    const format = this.styleAt(row, column).numberFormat;
    return displayedText(this.valueAt(row, column), format, this.workbook.locale);
  }

  usedArea(valuesOnly = false): Area | undefined {
    return this.grid.used.area(valuesOnly);
  }

  /** Writes one cell as if typed. */
  setInput(row: number, column: number, input: Input): void {
    this.setInputs({ top: row, left: column, bottom: row, right: column }, [[input]]);
  }

  /** Writes a block as if typed: null leaves a cell alone, '' clears it; tables directly above grow. */
  setInputs(area: Area, inputs: readonly (readonly Input[])[]): void {
    writeInputs(this, area, inputs);
  }

  /** Sets a value exactly, without recognition, growth or protection. */
  setValue(row: number, column: number, value: CellValue): void {
    const style = this.styleAt(row, column);
    const blank = value === null && !this.grid.cellAt(row, column) && style === DEFAULT_STYLE;
    if (!blank) this.grid.put(row, column, new Cell(value, undefined, style));
  }

  /** Sets a formula exactly; `value` is what it last gave, `spill` the block it filled. */
  setFormula(
    row: number,
    column: number,
    formula: string,
    spill?: SpillSize,
    value: CellValue = null,
  ): void {
    const cell = new Cell(value, formula, this.styleAt(row, column));
    cell.spill = spill;
    if (spill) this.workbook.stale.spills.add(this);
    this.grid.put(row, column, cell);
  }

  /** Sets the look exactly, without protection. */
  putStyle(row: number, column: number, style: CellStyle): void {
    const cell = this.grid.cellAt(row, column);
    const next = new Cell(cell?.value ?? null, cell?.formula, style);
    next.spill = cell?.spill;
    this.grid.put(row, column, next);
  }

  setStyle(area: Area, patch: StylePatch): void {
    applyStyle(this, area, patch);
  }

  clear(area: Area, kind: ClearKind): void {
    clearArea(this, area, kind);
  }

  merge(area: Area, across: boolean): void {
    mergeArea(this, area, across);
  }

  unmerge(area: Area): void {
    unmergeArea(this, area);
  }

  /** In points; 0 for a hidden row. */
  rowHeight(row: number): number {
    if (this.rowHidden(row)) return 0;
    return this.grid.rowFormat(row).height ?? this.state.standardHeight;
  }

  rowHidden(row: number): boolean {
    const { hidden, filtered } = this.grid.rowFormat(row);
    return hidden === true || filtered === true;
  }

  /** In points; 0 for a hidden column. */
  columnWidth(column: number): number {
    if (this.columnHidden(column)) return 0;
    return this.grid.columnFormat(column).width ?? this.state.standardWidth;
  }

  columnHidden(column: number): boolean {
    return this.grid.columnFormat(column).hidden === true;
  }

  /** Rows from `first` to `last`; null gives the standard height again. */
  setRowHeight(first: number, last: number, points: number | null): void {
    setRows(this, first, last, { height: points });
  }

  setRowHidden(first: number, last: number, hidden: boolean): void {
    setRows(this, first, last, { hidden });
  }

  setColumnWidth(first: number, last: number, points: number | null): void {
    setColumns(this, first, last, { width: points });
  }

  setColumnHidden(first: number, last: number, hidden: boolean): void {
    setColumns(this, first, last, { hidden });
  }

  autofitColumns(area: Area = this.usedArea() ?? WHOLE_SHEET): void {
    autofitColumns(this, area);
  }

  autofitRows(area: Area = this.usedArea() ?? WHOLE_SHEET): void {
    autofitRows(this, area);
  }

  insertRows(at: number, count: number): void {
    shiftRows(this, at, count);
  }

  deleteRows(at: number, count: number): void {
    shiftRows(this, at, -count);
  }

  insertColumns(at: number, count: number): void {
    shiftColumns(this, at, count);
  }

  deleteColumns(at: number, count: number): void {
    shiftColumns(this, at, -count);
  }

  insertCells(area: Area, direction: 'Down' | 'Right'): void {
    insertCells(this, area, direction);
  }

  deleteCells(area: Area, direction: 'Up' | 'Left'): void {
    deleteCells(this, area, direction);
  }

  addTable(table: NewTable): Table {
    return addTable(this, table);
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.state.tables.find((table) => contains(table.area, row, column));
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.state.validations.find(({ areas }) =>
      areas.some((area) => contains(area, row, column)),
    );
  }

  /** The cell's style with the conditional formats that hold there laid over it. */
  conditionalStyleAt(row: number, column: number): CellStyle {
    return conditionalStyle(this, row, column);
  }

  /** What the conditional formats that hold at the cell change. */
  conditionalPatchAt(row: number, column: number): StylePatch | undefined {
    return conditionalPatch(this, row, column);
  }

  /** The block the formula at the cell fills, when it fills more than itself. */
  spillAreaAt(row: number, column: number): Area | undefined {
    return spillAreaOf(this.grid, row, column);
  }

  /** The cell whose formula fills this one. */
  spillParentAt(row: number, column: number): Area | undefined {
    return spillParentOf(this.grid, row, column);
  }

  setAutoFilter(filter: AutoFilter | null): void {
    applyAutoFilter(this, filter);
  }

  refreshAutoFilter(): void {
    refreshFilter(this, this.state.autoFilter);
  }

  protect(options: Partial<ProtectionOptions> = {}, password?: string): void {
    protectSheet(this, options, password);
  }

  unprotect(password?: string): void {
    unprotectSheet(this, password);
  }

  /** Throws AccessDenied on a protected sheet. */
  requireUnprotected(): void {
    requireUnprotected(this);
  }

  /** A block that follows inserted and deleted rows until it is released. */
  follow(area: Area): LiveArea {
    return createLiveArea(this, area);
  }
}
