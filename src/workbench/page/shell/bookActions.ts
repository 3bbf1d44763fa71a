import { lossText, refusalText, type Language } from '../../../i18n';
import type { WorkbookLanguage } from '../../../register';
import { FileRefused } from '../../xlsx/refusal';
import { saveWorkbook } from '../../xlsx/saveWorkbook';
import type { Desk } from '../book/desk';
import { bookOfFile, emptyBook } from '../book/newBook';
import type { OpenBook } from '../book/openBook';
import { sampleBook } from '../book/sampleBook';
import { pageWords } from '../words';
import type { Notice } from './notice';
import { sayIn } from './sayIn';

/** What a person can do with the workbook as a whole; each gives what is to be said afterwards. */
export interface BookActions {
  openEmpty(): readonly Notice[];
  openSample(language: WorkbookLanguage): Promise<readonly Notice[]>;
  openFile(file: File): Promise<readonly Notice[]>;
  download(): Promise<void>;
}

export function bookActions(desk: Desk, language: Language): BookActions {
  const { files, notices } = pageWords(language);
  const tell = sayIn(language);

  /** Puts a book in place of the open one, which one press brings back. */
  const replace = (book: OpenBook): Notice => {
    const before = desk.book;
    desk.replace(book);
    return {
      intent: 'success',
      text: tell(notices.replaced, { file: book.fileName }),
      action: {
        label: tell(notices.bringBack, { file: before.fileName }),
        run: () => {
          desk.replace(before);
        },
      },
    };
  };

  return {
    openEmpty: () => [replace(emptyBook(tell(files.empty)))],
    openSample: async (sampleLanguage) => {
      const book = await sampleBook(sampleLanguage);
      return [book ? replace(book) : { intent: 'error', text: tell(notices.sampleFailed) }];
    },
    openFile: async (file) => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { book, losses } = await bookOfFile(bytes, file.name);
        const opened = replace(book);
        if (losses.length === 0) return [opened];
        const lines = [...new Set(losses.map((loss) => lossText(loss, language)))];
        const text = tell(notices.losses, { file: file.name });
        return [opened, { intent: 'warning', text, lines }];
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        const why = refusalText(error.refusal, language);
        return [{ intent: 'error', text: tell(notices.refused, { file: file.name, why }) }];
      }
    },
    download: async () => {
      const { workbook, fileName } = desk.book;
      offer(await saveWorkbook(workbook), fileName);
    },
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the person as a download. */
function offer(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName.toLowerCase().endsWith('.xlsx') ? fileName : `${fileName}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
