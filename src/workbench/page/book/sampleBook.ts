import { say } from '../../../i18n';
import type { WorkbookLanguage } from '../../../register';
import { pageWords } from '../words';
import { bookOfFile } from './newBook';
import type { OpenBook } from './openBook';

/** The sample register of the present year; undefined when the page's host does not give it. */
export async function sampleBook(language: WorkbookLanguage): Promise<OpenBook | undefined> {
  const year = new Date().getFullYear();
  try {
    const response = await fetch(`/workbench/sample.${language}.${year}.xlsx`);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { book } = await bookOfFile(
      bytes,
      say(pageWords(language).files.sample, { year }, language),
    );
    return book;
  } catch (error) {
    // Without a host `fetch` has no other way to say so.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
