import { WorkbookError } from '../../../model/workbookError';
import type { GridWords } from '../words';

/** Why the workbook refused, for the person; errors that are no refusal are thrown on. */
export function refusalText(error: unknown, words: GridWords, input?: string): string {
  if (!(error instanceof WorkbookError)) throw error;
  const isFormula = input !== undefined && /^[=+-]/.test(input);
  if (isFormula && error.code === 'InvalidArgument') return words.brokenFormula;
  return words.refusals[error.code];
}
