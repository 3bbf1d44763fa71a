/** What a file turned out to be when it is no workbook. */
export type LookedLike =
  | 'empty'
  | 'text'
  | 'csv'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'rtf'
  | 'docx'
  | 'pptx'
  | 'ods'
  | 'xlsb'
  | 'zip'
  | 'ole'
  | 'unknown';

/** Why a file is not opened, as data; the sentences are told elsewhere. */
export type FileRefusal =
  | { readonly code: 'notAWorkbook'; readonly looksLike: LookedLike }
  | { readonly code: 'oldFormat' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'truncated' }
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'tooManyParts'; readonly parts: number; readonly limit: number }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'tooCompressed'; readonly ratio: number; readonly limit: number }
  | { readonly code: 'duplicateTable'; readonly table: string; readonly sheets: readonly string[] }
  | { readonly code: 'duplicateSheet'; readonly sheet: string }
  | { readonly code: 'date1904' }
  | { readonly code: 'unreadable'; readonly part?: string; readonly cause: string };

/** Carries the refusal out of `loadWorkbook`; `cause` keeps the original exception. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal, cause?: unknown) {
    super(refusal.code, cause === undefined ? undefined : { cause });
    this.name = 'FileRefused';
    this.refusal = refusal;
  }
}
