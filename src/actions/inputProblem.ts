import type { Severity } from '../register';

/** Everything that can be said of an exemption, a consultant or an edition of the scale while it is entered. */
const INPUT_PROBLEMS = {
  'exemption-member-unknown': 'error',
  'exemption-basis-missing': 'error',
  'exemption-from-unreadable': 'error',
  'exemption-to-unreadable': 'error',
  'exemption-reversed': 'error',
  'exemption-document-missing': 'error',
  'exemption-practising': 'error',
  'exemption-same': 'error',
  'exemption-overlaps': 'warning',
  'exemption-outside-membership': 'warning',
  'member-name-missing': 'error',
  'member-name-wildcard': 'error',
  'member-name-taken': 'error',
  'member-name-near': 'warning',
  'member-number-missing': 'error',
  'member-number-taken': 'error',
  'member-since-unreadable': 'error',
  'member-until-reversed': 'error',
  'scale-empty': 'error',
  'scale-code-missing': 'error',
  'scale-code-twice': 'error',
  'scale-name-missing': 'error',
  'scale-name-twice': 'error',
  'scale-name-long': 'error',
  'scale-points-unreadable': 'error',
  'scale-year-early': 'error',
  'scale-year-taken': 'error',
} as const satisfies Record<string, Exclude<Severity, 'notice'>>;

export type InputProblemCode = keyof typeof INPUT_PROBLEMS;

/** One thing to say about a field of a form. */
export interface InputProblem<Field extends string = string> {
  readonly field: Field;
  readonly code: InputProblemCode;
  readonly severity: 'error' | 'warning';
  readonly values: Readonly<Record<string, string | number>>;
}

export function inputProblem<Field extends string>(
  field: Field,
  code: InputProblemCode,
  values: InputProblem['values'] = {},
): InputProblem<Field> {
  return { field, code, severity: INPUT_PROBLEMS[code], values };
}

export function hasErrors(problems: readonly InputProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
