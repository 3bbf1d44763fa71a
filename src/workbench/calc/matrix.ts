import { CellError, type CellValue, type ErrorCode } from '../model/cellValue';

export type Scalar = CellValue;

/** An array of `rows` × `columns`; the rows beyond the stored ones all hold `fill`. */
export class Matrix {
  readonly storedRows: number;
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Scalar[],
    readonly fill: Scalar = null,
  ) {
    this.storedRows = Math.min(rows, Math.floor(values.length / columns));
  }

  at(row: number, column: number): Scalar {
    return row < this.storedRows ? (this.values[row * this.columns + column] ?? null) : this.fill;
  }

  /** The rows that have to be looked at: all of them unless the rest is empty. */
  get meaningfulRows(): number {
    return this.fill === null ? this.storedRows : this.rows;
  }

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    const columns = Math.max(...rows.map((row) => row.length));
    const values = rows.flatMap((row) => Array.from({ length: columns }, (_, i) => row[i] ?? null));
    return new Matrix(rows.length, columns, values);
  }

  static column(values: readonly Scalar[]): Matrix {
    return new Matrix(values.length, 1, values);
  }

  row(row: number): Scalar[] {
    return Array.from({ length: this.columns }, (_, column) => this.at(row, column));
  }

  column(column: number): Scalar[] {
    return Array.from({ length: this.meaningfulRows }, (_, row) => this.at(row, column));
  }

  transpose(): Matrix {
    const rows = this.meaningfulRows;
    const values: Scalar[] = [];
    for (let column = 0; column < this.columns; column++)
      for (let row = 0; row < rows; row++) values.push(this.at(row, column));
    return new Matrix(this.columns, rows, values);
  }

  toRows(): Scalar[][] {
    return Array.from({ length: this.meaningfulRows }, (_, row) => this.row(row));
  }
}

const ERRORS = new Map<ErrorCode, CellError>();

/** The error without a message; one object per code. */
export function errorOf(code: ErrorCode): CellError {
  const known = ERRORS.get(code);
  if (known) return known;
  const error = new CellError(code);
  ERRORS.set(code, error);
  return error;
}
