import type { Happening } from './touched';

/** How long a burst of events is gathered before it is read, in milliseconds. */
export const GATHERING = 100;

/** Gathers what happens in a burst and hands it over together. */
export class Gathering {
  private waiting: Happening[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly handOver: () => void) {}

  add(happening: Happening): void {
    this.waiting.push(happening);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.handOver();
    }, GATHERING);
  }

  /** What waits, oldest first; it waits no longer. */
  take(): readonly Happening[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  /** What waits now, oldest first. */
  get all(): readonly Happening[] {
    return this.waiting;
  }

  /** Puts back what could not be read; it is handed over with the next happening. */
  putBack(happenings: readonly Happening[]): void {
    this.waiting = [...happenings, ...this.waiting];
  }

  close(): void {
    clearTimeout(this.timer);
    this.waiting = [];
  }
}
