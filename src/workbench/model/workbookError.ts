/** The codes of `Excel.ErrorCodes` that a workbook answers with. */
export type WorkbookErrorCode =
  | 'AccessDenied'
  | 'FilteredRangeConflict'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/** What the workbook refuses, with the code Excel would give. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;

  constructor(code: WorkbookErrorCode, message: string) {
    super(message);
    this.name = 'WorkbookError';
    this.code = code;
  }

  /** Each window of the page has a class of its own, and a workbook of one is used in another. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    return 'code' in value && 'name' in value && value.name === 'WorkbookError';
  }
}
