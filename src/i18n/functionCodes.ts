/** Every custom function with its parameters, in the order a formula passes them. */
export const FUNCTION_PARAMETERS = {
  SCORE: ['form', 'date', 'scale'],
  CREDIT: ['points', 'evidence', 'decision', 'decidedPoints'],
  STATUS: [
    'credited',
    'norm',
    'memberSince',
    'memberUntil',
    'exemptDays',
    'decided',
    'year',
    'today',
    'language',
  ],
  SHORTFALL: ['credited', 'norm'],
  EXEMPTDAYS: ['member', 'year', 'exemptions'],
  SUMMARY: ['members', 'activities', 'exemptions', 'reports', 'scale', 'year', 'today', 'language'],
} as const;

export type FunctionName = keyof typeof FUNCTION_PARAMETERS;

export interface ParameterWords {
  /** One word, as Excel shows it between the parentheses. */
  readonly name: string;
  readonly description: string;
}

export type FunctionWords = {
  readonly [Name in FunctionName]: {
    readonly description: string;
    readonly parameters: Readonly<
      Record<(typeof FUNCTION_PARAMETERS)[Name][number], ParameterWords>
    >;
  };
};

/** Why a custom function gives an error value. */
export type FunctionProblem =
  | 'form-unknown'
  | 'form-ambiguous'
  | 'scale-missing'
  | 'date-missing'
  | 'date-unreadable'
  | 'year-unreadable'
  | 'number-unreadable'
  | 'decision-unknown'
  | 'language-unknown'
  | 'column-missing';
