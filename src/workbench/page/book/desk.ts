import type { OpenBook } from './openBook';
import { PaneHost, type PaneHostOptions } from './paneHost';

/** What lies open on the page: one workbook, seen by this window and by a co-author's. */
export class Desk {
  private readonly listeners = new Set<() => void>();

  private readonly others: Desk[] = [];
  private coauthors = 0;
  private isOpen = true;

  constructor(private open: OpenBook) {}

  get book(): OpenBook {
    return this.open;
  }

  /** Puts another workbook in the place of the open one. */
  replace(book: OpenBook): void {
    this.open = book;
    this.tell();
  }

  /** False once the window whose workbook this is has left. */
  get isThere(): boolean {
    return this.isOpen;
  }

  /** Says that the window whose workbook this is leaves. */
  close(): void {
    this.isOpen = false;
    for (const other of this.others) other.close();
    this.tell();
  }

  /** Lays another workbook out for a window of its own, as long as this one is there; gives its number. */
  layOut(book: OpenBook): number {
    this.others.push(new Desk(book));
    return this.others.length - 1;
  }

  other(number: number): Desk | undefined {
    return this.others[number];
  }

  /** Under which name a further window works, so that its edits are another's to the first. */
  nextClient(): string {
    this.coauthors += 1;
    return `coauthor-${this.coauthors}`;
  }

  /** Told when another workbook lies open or none any more; as `useSyncExternalStore` wants it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** A host in the realm of the workbook, whichever window its pane is in. */
  openPane(book: OpenBook, options: PaneHostOptions): PaneHost {
    return new PaneHost(book, options);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
