import type { Catalogue } from './catalogue';
import { en } from './en';
import { kk } from './kk';
import type { Language } from './language';
import { ru } from './ru';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ru, kk, en };

/** Everything the program says in the language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
