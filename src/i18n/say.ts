import { invariant } from '../rules';
import type { Language } from './language';
import type { Message, MessageValues, PluralForms } from './message';

const PLACES = /\{(\w+)\}/gu;

/** Numbers that name something, a year or a row: written without spaces between their digits. */
const NAMING_NUMBERS: ReadonlySet<string> = new Set(['year', 'row', 'named', 'stated', 'port']);

/** Values that are days, given as YYYY-MM-DD. */
const DATES: ReadonlySet<string> = new Set(['date', 'otherDate']);

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  ru: new Intl.NumberFormat('ru'),
  kk: new Intl.NumberFormat('kk'),
  en: new Intl.NumberFormat('en'),
};

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  ru: new Intl.PluralRules('ru'),
  kk: new Intl.PluralRules('kk'),
  en: new Intl.PluralRules('en'),
};

/** The sentence with its values in place; InvariantError when it needs a value that is not given. */
export function say(message: Message, values: MessageValues, language: Language): string {
  const text = typeof message === 'string' ? message : formFor(message, values['count'], language);
  return text.replace(PLACES, (_place, name: string) => {
    const value = values[name];
    invariant(value !== undefined, `No value for {${name}} in: ${text}`);
    return shown(name, value, language);
  });
}

function formFor(
  forms: PluralForms,
  count: string | number | undefined,
  language: Language,
): string {
  invariant(typeof count === 'number', `No count for: ${forms.other}`);
  return forms[PLURALS[language].select(count)] ?? forms.other;
}

function shown(name: string, value: string | number, language: Language): string {
  if (typeof value === 'number') {
    return NAMING_NUMBERS.has(name) ? String(value) : NUMBERS[language].format(value);
  }
  return DATES.has(name) ? value.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3.$2.$1') : value;
}
