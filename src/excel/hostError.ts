/** What kept the workbook from doing what it was asked, by what a person can do about it. */
export type HostErrorCode =
  | 'edit-mode'
  | 'protected'
  | 'access-denied'
  | 'item-missing'
  | 'payload-too-large'
  | 'not-supported'
  | 'offline'
  /** Others change the very cells time and again. */
  | 'changed-meanwhile'
  | 'sheet-hidden'
  | 'unknown';

/** The workbook refused; `officeCode` and the message are Excel's own, for a report. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly officeCode: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'edit-mode',
  CellEditMode: 'edit-mode',
  AccessDenied: 'protected',
  ProtectedSheet: 'protected',
  Unauthenticated: 'access-denied',
  ItemNotFound: 'item-missing',
  InvalidReference: 'item-missing',
  InvalidBinding: 'item-missing',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  ApiNotAvailable: 'not-supported',
  ConnectionFailure: 'offline',
};

/** What Office.js itself says of code that uses it wrongly: bugs, not refusals. */
const BUGS: ReadonlySet<string> = new Set([
  'InvalidObjectPath',
  'InvalidRequestContext',
  'PropertyNotLoaded',
  'ValueNotLoaded',
]);

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'RichApi.Error' &&
    'code' in error &&
    typeof error.code === 'string'
  );
}

/** Office.js's error as one of ours; anything else is a bug and passes unchanged. */
export function hostErrorOf(error: unknown): unknown {
  if (!isOfficeError(error) || BUGS.has(error.code)) return error;
  return new HostError(CODES[error.code] ?? 'unknown', error.code, error.message, { cause: error });
}

/** What Excel calls protected, told of a workbook that is open for reading only. */
export function readOnlyRefusal(error: HostError): HostError {
  return new HostError('access-denied', error.officeCode, error.message, { cause: error });
}
