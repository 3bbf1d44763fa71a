import type { SettingKey } from '../register';
import type { ActionRefusalCode, ActivityProblemId, InputProblemCode } from './actionCodes';
import { catalogueOf } from './catalogueOf';
import { quoted } from './issueText';
import type { Language } from './language';
import { say } from './say';
import { choiceKey } from './settingWords';

type Values = Readonly<Record<string, string | number>>;

/** Why an action was not carried out, and what to do. */
export function outcomeText(
  refusal: { readonly code: ActionRefusalCode; readonly values: Values },
  language: Language,
): string {
  return say(catalogueOf(language).actionRefusals[refusal.code], quoted(refusal.values), language);
}

/** What is wrong or worth knowing about a field of an activity, with the likely name where it is known. */
export function activityProblemText(
  problem: { readonly id: ActivityProblemId; readonly values: Values },
  language: Language,
): string {
  const { activityProblems, issueTails } = catalogueOf(language);
  const values = quoted(problem.values);
  const sentence = say(activityProblems[problem.id], values, language);
  return values['suggestion'] === undefined
    ? sentence
    : `${sentence} ${say(issueTails.suggestion, values, language)}`;
}

/** What is wrong or worth knowing about an exemption, a consultant or an edition of the scale that is entered. */
export function inputProblemText(
  problem: { readonly code: InputProblemCode; readonly values: Values },
  language: Language,
): string {
  return say(catalogueOf(language).inputProblems[problem.code], quoted(problem.values), language);
}

/** A setting's value as a person reads it: the word of a choice, else the text itself. */
export function settingValueText(
  setting: { readonly key: SettingKey; readonly choices?: object | undefined },
  value: string,
  language: Language,
): string {
  if (setting.choices === undefined || !(value in setting.choices)) return value;
  return say(catalogueOf(language).settingChoices[choiceKey(setting.key, value)], {}, language);
}
