import type { WorkbookLanguage } from '../register';
import type { CellArgument } from './functionValue';
import { FunctionFailure, textOf } from './functionValue';

/** The language of a function's words: `"ru"`, also where none is given, or `"kk"`. */
export function languageArgument(language: CellArgument): WorkbookLanguage | FunctionFailure {
  const text = textOf(language).trim();
  switch (text.toLowerCase()) {
    case '':
    case 'ru':
      return 'ru';
    case 'kk':
      return 'kk';
    default:
      return new FunctionFailure('language-unknown', { text });
  }
}
