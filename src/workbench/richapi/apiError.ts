/** A refusal that the client sees as `OfficeExtension.Error` with Excel's code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    message: string,
    /** What was asked, such as `Range.values`; filled in by the batch where it is missing. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export function invalidArgument(detail: string): ApiError {
  return new ApiError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${detail}`,
  );
}

export function itemNotFound(what: string): ApiError {
  return new ApiError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

export function unknownMember(className: string, member: string): ApiError {
  const name = `${className}.${member}`;
  return new ApiError('ApiNotFound', `${name} is not known to the embedded workbook.`, name);
}

export function notImplemented(what: string): ApiError {
  return new ApiError('NotImplemented', `The embedded workbook cannot do this: ${what}.`);
}

/** The workbook's own refusals carry Excel's code; anything else is a bug and named as such. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code === undefined
      ? new ApiError(
          'GeneralException',
          `The embedded workbook failed: ${error.stack ?? error.message}`,
        )
      : new ApiError(code, error.message);
  }
  return new ApiError('GeneralException', String(error));
}
