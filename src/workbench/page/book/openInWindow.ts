import { ApiError } from '../../richapi/apiError';
import type { Desk } from './desk';
import { bookOfFile, emptyBook } from './newBook';

const FILE_NAME = 'Книга.xlsx';

/** Opens the workbook of a file, or an empty one, in a window of its own. Throws ApiError where the browser opens none. */
export async function openInWindow(desk: Desk, base64: string | undefined): Promise<void> {
  const book =
    base64 === undefined
      ? emptyBook(FILE_NAME)
      : (await bookOfFile(bytesOf(base64), FILE_NAME)).book;
  const number = desk.layOut(book);
  const opened = window.open(`${location.pathname}?window=2&desk=${number}`, '_blank');
  if (!opened) throw new ApiError('AccessDenied', 'The browser opened no window.');
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
