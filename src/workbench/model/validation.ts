import type { Area } from './area';
import type { CellValueOperator } from './conditionalFormat';

/** A bound of a rule: a number, or a formula starting with '='. */
export type ValidationBound = string | number;

export type ValidationRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'date' | 'time' | 'decimal' | 'wholeNumber' | 'textLength';
      readonly operator: CellValueOperator;
      readonly formula1: ValidationBound;
      readonly formula2?: ValidationBound;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** What may be typed into cells; formulas are written for the top left cell of the first area. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

export const DEFAULT_ERROR_ALERT: ErrorAlert = {
  message: '',
  showAlert: true,
  style: 'Stop',
  title: '',
};

export const DEFAULT_PROMPT: Prompt = { message: '', showPrompt: true, title: '' };

/** The rule with each of its formulas rewritten; constants stay. */
export function mapValidationFormulas(
  rule: ValidationRule,
  rewrite: (formula: string) => string,
): ValidationRule {
  const bound = <T extends ValidationBound>(value: T): T | string =>
    typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value;
  switch (rule.kind) {
    case 'none':
      return rule;
    case 'list':
      return { ...rule, source: bound(rule.source) };
    case 'custom':
      return { ...rule, formula: bound(rule.formula) };
    default:
      return {
        ...rule,
        formula1: bound(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: bound(rule.formula2) }),
      };
  }
}
