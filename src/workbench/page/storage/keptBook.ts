import { createStore, get, promisifyRequest } from 'idb-keyval';

/** The workbook as the browser keeps it. */
export interface KeptBook {
  readonly fileName: string;
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** Name of the sheet that lay in front. */
  readonly sheetName: string;
}

const KEY = 'book';

let opened: ReturnType<typeof createStore> | undefined;

function store(): ReturnType<typeof createStore> {
  return (opened ??= createStore('workbench', 'books'));
}

/** The kept workbook; undefined when none is kept or the browser keeps nothing. */
export async function readKeptBook(): Promise<KeptBook | undefined> {
  try {
    return await get<KeptBook>(KEY, store());
  } catch {
    return undefined;
  }
}

export function writeKeptBook(book: KeptBook): Promise<void> {
  return store()('readwrite', (books) => {
    books.put(book, KEY);
    // Left open, the transaction would be given up when the page is left in this moment.
    books.transaction.commit();
    return promisifyRequest(books.transaction);
  });
}
