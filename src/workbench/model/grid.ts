import type { ColumnFormat, Cell, Row, RowFormat } from './cell';
import { CellBatch } from './cellBatch';
import type { Journal } from './journal';
import { emptied, setSpill } from './spills';
import { UsedArea } from './usedArea';

const NO_FORMAT = Object.freeze({});

/** Told of every cell that is replaced, so that calculation can follow. */
export type CellReplaced = (row: number, column: number, before?: Cell, after?: Cell) => void;

/** The cells of one sheet, sparse by row and within a row by column. Every change is journaled. */
export class Grid {
  readonly rows: (Row | undefined)[] = [];
  readonly columns: (ColumnFormat | undefined)[] = [];
  readonly used = new UsedArea(this);
  private batch: CellBatch | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly replaced: CellReplaced,
  ) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row]?.cells[column];
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    const before = this.cellAt(row, column);
    if (before === cell) return;
    this.journal.requireWritable();
    if (before?.spill !== undefined && before.spill !== 'child' && before.formula !== cell?.formula)
      setSpill(this, row, column);
    this.place(row, column, cell);
    if (this.journal.recording)
      this.batchOf().add(row, column, before?.spill === 'child' ? emptied(before) : before);
    this.replaced(row, column, before, cell);
  }

  /** Places a cell that no edit takes back: what calculation fills in. */
  place(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.rowFor(row).cells;
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell;
    this.used.forget();
  }

  rowFormat(row: number): RowFormat {
    return this.rows[row]?.format ?? NO_FORMAT;
  }

  setRowFormat(row: number, format: RowFormat): void {
    this.journal.assign(this.rowFor(row), 'format', format);
    this.batch = undefined;
  }

  columnFormat(column: number): ColumnFormat {
    return this.columns[column] ?? NO_FORMAT;
  }

  setColumnFormat(column: number, format: ColumnFormat | undefined): void {
    const before = this.columns[column];
    while (this.columns.length <= column) this.columns.push(undefined);
    this.columns[column] = format;
    this.record(() => {
      this.setColumnFormat(column, before);
    });
  }

  insertRows(at: number, inserted: readonly (Row | undefined)[]): void {
    if (at >= this.rows.length && inserted.every((row) => row === undefined)) return;
    while (this.rows.length < at) this.rows.push(undefined);
    spliceIn(this.rows, at, inserted);
    this.record(() => {
      this.removeRows(at, inserted.length);
    });
  }

  removeRows(at: number, count: number): void {
    const removed = this.rows.splice(at, count);
    this.record(() => {
      this.insertRows(at, removed);
    });
  }

  /** Inserts columns; `cells` gives back what a removal took, row by row. */
  insertColumns(
    at: number,
    formats: readonly (ColumnFormat | undefined)[],
    cells?: readonly (readonly (Cell | undefined)[] | undefined)[],
  ): void {
    const empty = formats.map(() => undefined);
    if (at < this.columns.length || formats.some((format) => format !== undefined)) {
      while (this.columns.length < at) this.columns.push(undefined);
      this.columns.splice(at, 0, ...formats);
    }
    this.rows.forEach((row, index) => {
      const given = cells?.[index];
      if (!row || (row.cells.length <= at && !given?.some((cell) => cell !== undefined))) return;
      while (row.cells.length < at) row.cells.push(undefined);
      row.cells.splice(at, 0, ...(given ?? empty));
    });
    this.record(() => {
      this.removeColumns(at, formats.length);
    });
  }

  removeColumns(at: number, count: number): void {
    const formats = Array.from({ length: count }, (_, index) => this.columns[at + index]);
    this.columns.splice(at, count);
    const cells = this.rows.map((row) => row?.cells.splice(at, count));
    this.record(() => {
      this.insertColumns(at, formats, cells);
    });
  }

  private rowFor(row: number): Row {
    const known = this.rows[row];
    if (known) return known;
    while (this.rows.length <= row) this.rows.push(undefined);
    const made: Row = { cells: [], format: NO_FORMAT };
    this.rows[row] = made;
    return made;
  }

  private record(inverse: () => void): void {
    this.batch = undefined;
    this.used.forget();
    this.journal.record(inverse);
  }

  private batchOf(): CellBatch {
    const open = this.batch;
    if (open && this.journal.isLast(open.takeBack)) return open;
    const batch = new CellBatch(this);
    this.batch = batch;
    this.journal.record(batch.takeBack);
    return batch;
  }
}

function spliceIn<T>(target: T[], at: number, inserted: readonly T[]): void {
  const tail = target.splice(at);
  for (const item of inserted) target.push(item);
  for (const item of tail) target.push(item);
}
