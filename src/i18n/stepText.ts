import type { Step } from '../rules';
import { catalogueOf } from './catalogueOf';
import { clauseText } from './clauseText';
import type { Language } from './language';
import type { MessageValues } from './message';
import { say } from './say';

/** One step of an explanation with the clause it rests on. */
export function stepText(step: Step, language: Language): string {
  const { steps, stepParts } = catalogueOf(language);
  const values: MessageValues = {
    ...step.values,
    count: step.values['points'] ?? step.values['days'] ?? 0,
    code: step.values['code'] || say(stepParts.unrecognisedForm, {}, language),
  };
  const sentence = say(steps[step.code], values, language);
  const clause = clauseText(step.clause, language);
  return say(stepParts.withClause, { sentence, clause }, language);
}
