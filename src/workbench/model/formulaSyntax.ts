import { parse, tokenize } from '@borgar/fx';
import { WorkbookError } from './workbookError';

const MAX_LENGTH = 8192;
const MAX_REMEMBERED = 10_000;
const accepted = new Set<string>();

/** Throws FormulaLengthExceedsLimit or InvalidArgument for what Excel does not accept as a formula. */
export function requireFormula(formula: string): void {
  if (accepted.has(formula)) return;
  if (formula.length > MAX_LENGTH)
    throw new WorkbookError('FormulaLengthExceedsLimit', 'The formula is too long.');
  // fx knows no sheet before a lost reference, which Excel itself writes.
  if (!formula.includes('#REF!') && !parses(formula))
    throw new WorkbookError('InvalidArgument', `There is a problem with the formula ${formula}`);
  if (accepted.size >= MAX_REMEMBERED) accepted.clear();
  accepted.add(formula);
}

// @borgar/fx tells of a syntax error by throwing, and here that is an answer.
function parses(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
}
