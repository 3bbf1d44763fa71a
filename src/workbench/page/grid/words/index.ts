import type { Language } from '../../../../i18n';
import { en } from './en';
import type { GridWords } from './gridWords';
import { kk } from './kk';
import { ru } from './ru';

export type { GridWords } from './gridWords';

const WORDS: Readonly<Record<Language, GridWords>> = { ru, kk, en };

export function gridWords(language: Language): GridWords {
  return WORDS[language];
}
