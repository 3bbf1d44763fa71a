import type { Language } from '../i18n';
import { catalogueOf, say } from '../i18n';
import type { FailureText } from './associate';

/** The sentence of a failure in one language. */
export function failureText(language: Language): FailureText {
  const { functionProblems } = catalogueOf(language);
  return ({ problem, values }) => say(functionProblems[problem], values, language);
}
