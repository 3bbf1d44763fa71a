import type { ClauseName } from '../rules';
import { CLAUSES } from '../rules';
import { catalogueOf } from './catalogueOf';
import type { Language } from './language';
import { say } from './say';

/** How a clause of the rules is cited: by the numbering of the language, and by the other one where the two differ. */
export function clauseText(name: ClauseName, language: Language): string {
  const { clauses } = catalogueOf(language);
  const { ru, kk } = CLAUSES[name];
  switch (name) {
    case 'scale':
    case 'minimum':
    case 'form':
    case 'entryIntoForce':
      return say(clauses[name], { ru, kk }, language);
    case 'reportDeadline':
      return say(clauses.kazakhOnly, { kk }, language);
    default:
      return say(ru === kk ? clauses.same : clauses.differing, { ru, kk }, language);
  }
}
