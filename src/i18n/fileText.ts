import { catalogueOf } from './catalogueOf';
import type { FileKind, FileLossCode, FileRefusalCode } from './fileCodes';
import type { Language } from './language';
import { say } from './say';

/** A refused file as its loader describes it. */
export interface RefusedFile {
  readonly code: FileRefusalCode;
  readonly looksLike?: FileKind;
  readonly part?: string;
  readonly parts?: number;
  /** Bytes, parts or a ratio, whichever the code is about. */
  readonly limit?: number;
  readonly bytes?: number;
  readonly ratio?: number;
  readonly table?: string;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

const BYTES_IN_MEGABYTE = 1_000_000;

/** Why a file is not opened and what to do. */
export function refusalText(file: RefusedFile, language: Language): string {
  const { refusals, notWorkbooks } = catalogueOf(language);
  if (file.code === 'notAWorkbook') {
    return say(notWorkbooks[file.looksLike ?? 'unknown'], {}, language);
  }
  const { part = '—', parts = 0, limit = 0, bytes = 0, table = '—', sheet = '—' } = file;
  const values = {
    part,
    parts,
    limit,
    table,
    sheet,
    sheets: (file.sheets ?? []).join(', '),
    megabytes: Math.ceil(bytes / BYTES_IN_MEGABYTE),
    limitMegabytes: Math.floor(limit / BYTES_IN_MEGABYTE),
  };
  return say(refusals[file.code], values, language);
}

/** What of a file is not kept, with its sheet where it is known. */
export function lossText(
  loss: { readonly code: FileLossCode; readonly sheet?: string },
  language: Language,
): string {
  const { losses, lossOnSheet } = catalogueOf(language);
  const what = say(losses[loss.code], {}, language);
  return loss.sheet === undefined ? what : say(lossOnSheet, { what, sheet: loss.sheet }, language);
}
