import type { Language } from '../../../i18n';
import { en } from './en';
import { kk } from './kk';
import type { PageWords } from './pageWords';
import { ru } from './ru';

const WORDS: Readonly<Record<Language, PageWords>> = { ru, kk, en };

export type { PageWords } from './pageWords';

export function pageWords(language: Language): PageWords {
  return WORDS[language];
}
