import type { OpenBook } from './openBook';
import { PaneHost, type PaneHostOptions } from './paneHost';

/** What lies open on the page: one workbook, seen by this window and by a co-author's. */
export class Desk {
  private readonly listeners = new Set<() => void>();

  constructor(private open: OpenBook) {}

  get book(): OpenBook {
    return this.open;
  }

  /** Puts another workbook in the place of the open one. */
  replace(book: OpenBook): void {
    this.open = book;
    this.tell();
  }

  rename(fileName: string): void {
    this.open.fileName = fileName;
    this.tell();
  }

  /** Told when another workbook lies open; as `useSyncExternalStore` wants it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** A host in the realm of the workbook, whichever window its pane is in. */
  openPane(options: PaneHostOptions): PaneHost {
    return new PaneHost(this.open, options);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
