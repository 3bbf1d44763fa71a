import { refusalText } from '../../../i18n';
import { say } from '../../../i18n';
import { FileRefused } from '../../xlsx/refusal';
import type { Notice } from '../shell/notice';
import { readKeptBook } from '../storage/keptBook';
import { wordsLanguage, type View } from '../view';
import { pageWords } from '../words';
import { bookOfFile, emptyBook } from './newBook';
import type { OpenBook } from './openBook';
import { sampleBook } from './sampleBook';

/** What lies open when the page opens, and what is to be said of it. */
export interface FirstBook {
  readonly book: OpenBook;
  /** The sheet that lay in front. */
  readonly sheetName?: string;
  readonly notices: readonly Notice[];
}

/** The workbook the browser has kept, else the sample. */
export async function firstBook(view: View): Promise<FirstBook> {
  const kept = await readKeptBook();
  if (!kept) return firstSample(view, []);
  try {
    const { book } = await bookOfFile(kept.bytes, kept.fileName);
    return { book, sheetName: kept.sheetName, notices: [] };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const language = wordsLanguage(view);
    const why = refusalText(error.refusal, language);
    const { keptBookRefused } = pageWords(language).notices;
    const text = say(keptBookRefused, { file: kept.fileName, why }, language);
    return firstSample(view, [{ intent: 'error', text }]);
  }
}

async function firstSample(view: View, notices: readonly Notice[]): Promise<FirstBook> {
  const language = wordsLanguage(view);
  const words = pageWords(language);
  const book = await sampleBook(language === 'kk' ? 'kk' : 'ru');
  if (book) return { book, notices };
  const text = say(words.notices.sampleFailed, {}, language);
  return {
    book: emptyBook(say(words.files.empty, {}, language)),
    notices: [...notices, { intent: 'error', text }],
  };
}
