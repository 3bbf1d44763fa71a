import { Workbook } from '../../model/workbook';
import { loadWorkbook } from '../../xlsx/loadWorkbook';
import type { Loss } from '../../xlsx/losses';
import { OpenBook } from './openBook';

/** What is typed and shown follows the region, which stays the same whatever language Office speaks. */
const REGION = { clock: () => new Date(), locale: 'ru' };

/** A workbook with one empty sheet. */
export function emptyBook(fileName: string): OpenBook {
  const workbook = new Workbook(REGION);
  workbook.restore(() => workbook.addSheet());
  return new OpenBook(workbook, fileName);
}

/** The workbook of a file; rejects with FileRefused when it is none. */
export async function bookOfFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ readonly book: OpenBook; readonly losses: readonly Loss[] }> {
  const { workbook, losses, isCalculated } = await loadWorkbook(bytes, REGION);
  if (!isCalculated) workbook.recalculate(true);
  return { book: new OpenBook(workbook, fileName), losses };
}
