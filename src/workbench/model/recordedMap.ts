import type { Journal } from './journal';

/** A small map whose changes can be taken back. */
export class RecordedMap<V> implements Iterable<[string, V]> {
  private readonly state: { entries: ReadonlyMap<string, V> } = { entries: new Map() };

  constructor(
    private readonly journal: Journal,
    private readonly changed: () => void,
  ) {}

  get size(): number {
    return this.state.entries.size;
  }

  get(key: string): V | undefined {
    return this.state.entries.get(key);
  }

  has(key: string): boolean {
    return this.state.entries.has(key);
  }

  set(key: string, value: V): this {
    this.replace(new Map(this.state.entries).set(key, value));
    return this;
  }

  /** Whether there was one. */
  delete(key: string): boolean {
    const entries = new Map(this.state.entries);
    const deleted = entries.delete(key);
    if (deleted) this.replace(entries);
    return deleted;
  }

  clear(): void {
    this.replace(new Map());
  }

  keys(): IterableIterator<string> {
    return this.state.entries.keys();
  }

  values(): IterableIterator<V> {
    return this.state.entries.values();
  }

  entries(): IterableIterator<[string, V]> {
    return this.state.entries.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, V]> {
    return this.entries();
  }

  private replace(entries: ReadonlyMap<string, V>): void {
    this.journal.assign(this.state, 'entries', entries);
    this.changed();
  }
}
