import type { Language } from '../../i18n';
import { say } from '../../i18n';
import type { Day } from '../../rules';
import { isoDay } from '../../rules';

/** A day as dates are written everywhere in the register: 15.02.2027. */
export function dayText(day: Day, language: Language): string {
  return say('{date}', { date: isoDay(day) }, language);
}
