export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!';

const ERROR_CODES: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

/** Each window of the page has a class of its own, and a workbook of one is used in another. */
const IS_CELL_ERROR = Symbol.for('workbench.CellError');

/** An error as the value of a cell; never thrown. */
export class CellError {
  readonly code: ErrorCode;
  readonly message?: string;

  constructor(code: ErrorCode, message?: string) {
    this.code = code;
    if (message !== undefined) this.message = message;
    Object.freeze(this);
  }

  get [IS_CELL_ERROR](): true {
    return true;
  }

  toString(): string {
    return this.code;
  }
}

/** What a cell holds: `null` is an empty cell, `''` the empty text of a formula. */
export type CellValue = null | boolean | number | string | CellError;

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && IS_CELL_ERROR in value;
}

/** Whether the text is one of Excel's error codes, in any case. */
export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.includes(text.toUpperCase());
}
