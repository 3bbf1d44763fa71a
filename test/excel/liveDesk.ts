import { openLiveWorkbook, type LiveChange, type LiveWorkbook } from '../../src/excel';
import { openOffice, type OfficeRealm } from '../../src/workbench/richapi/officeRealm';
import { registerBook, type, type Book, type BookInput } from './registerBook';

export const ANNA = 'Ким Анна';
/** 12.03.2026 */
export const MARCH = 46093;

/** A register with one consultant and one activity, the pane that follows it, and a co-author. */
export interface Desk extends Book {
  readonly live: LiveWorkbook;
  readonly coAuthor: { readonly office: OfficeRealm };
  close(): Promise<void>;
}

export async function openDesk(input: BookInput = {}): Promise<Desk> {
  const book = await registerBook(input);
  await type(book, 'Консультанты', 'A2', [['1', ANNA, 43845]]);
  await type(book, 'Мероприятия', 'A2', [[ANNA, MARCH, "'2", 'Семинар', 'Институт', 'Справка']]);
  return deskOf(book);
}

export async function deskOf(book: Book): Promise<Desk> {
  const live = await openLiveWorkbook(book.office.Excel);
  const coAuthor = { office: openOffice(book.workbook, { client: 'Болат' }) };
  const close = async (): Promise<void> => {
    await live.close();
    coAuthor.office.close();
    book.office.close();
  };
  return { ...book, live, coAuthor, close };
}

/** The next thing the pane hears of. */
export function nextChange({ live }: Pick<Desk, 'live'>): Promise<LiveChange> {
  return new Promise((resolve) => {
    const stop = live.onChange((change) => {
      stop();
      resolve(change);
    });
  });
}

/** Long enough for everything that was told to be read. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250));
}

export const cellsOf = (
  { existing: { snapshot } }: Pick<LiveChange, 'existing'>,
  table: 'members' | 'activities' | 'settings',
  row = 0,
) => snapshot.tables[table]?.rows[row];
