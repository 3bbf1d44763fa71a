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

/** An error as the value of a cell; never thrown. */
export class CellError {
  readonly code: ErrorCode;
  readonly message?: string;

  constructor(code: ErrorCode, message?: string) {
    this.code = code;
    if (message !== undefined) this.message = message;
    Object.freeze(this);
  }

  toString(): string {
    return this.code;
  }
}

/** What a cell holds: `null` is an empty cell, `''` the empty text of a formula. */
export type CellValue = null | boolean | number | string | CellError;

export function isCellError(value: unknown): value is CellError {
  return value instanceof CellError;
}

/** Whether the text is one of Excel's error codes, in any case. */
export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.includes(text.toUpperCase());
}
