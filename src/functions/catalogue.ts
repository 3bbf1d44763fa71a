import type { FunctionName } from '../i18n';
import { FUNCTION_PARAMETERS } from '../i18n';

export type FunctionId = FunctionName;

/** A custom function as Excel lists it. Names are Latin and the same in every language; descriptions are localised. */
export interface FunctionDescription {
  readonly id: FunctionId;
  readonly parameters: readonly FunctionParameter[];
  readonly result: 'scalar' | 'matrix';
}

export interface FunctionParameter {
  readonly name: string;
  /** A table passed as rows of cells. */
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
}

/** The namespace before each function's name in a formula: `CPD.SCORE`. */
export const NAMESPACE = 'CPD';

const TABLE_PARAMETERS: ReadonlySet<string> = new Set([
  'scale',
  'members',
  'activities',
  'exemptions',
  'reports',
]);

const OPTIONAL_PARAMETERS: ReadonlySet<string> = new Set([
  'CREDIT.evidence',
  'CREDIT.decision',
  'CREDIT.decidedPoints',
  'STATUS.language',
  'SUMMARY.language',
]);

/** Every custom function. The metadata of each language and the registration are derived from it. */
export const FUNCTIONS: readonly FunctionDescription[] = (
  Object.entries(FUNCTION_PARAMETERS) as [FunctionId, readonly string[]][]
).map(([id, names]) => ({
  id,
  parameters: names.map((name) => ({
    name,
    isMatrix: TABLE_PARAMETERS.has(name),
    isOptional: OPTIONAL_PARAMETERS.has(`${id}.${name}`),
  })),
  result: id === 'SUMMARY' ? 'matrix' : 'scalar',
}));
