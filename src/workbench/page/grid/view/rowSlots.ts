/** Gives each drawn row an element and keeps it there; a row that comes into view takes the one of a row that left. */
export class RowSlots {
  private slots = new Map<number, number>();

  /** The slot of each row, in their order. */
  assign(rows: readonly number[]): ReadonlyMap<number, number> {
    const next = new Map<number, number>();
    const taken = new Set<number>();
    for (const row of rows) {
      const slot = this.slots.get(row);
      if (slot === undefined) continue;
      next.set(row, slot);
      taken.add(slot);
    }
    let free = 0;
    for (const row of rows) {
      if (next.has(row)) continue;
      while (taken.has(free)) free += 1;
      next.set(row, free);
      taken.add(free);
    }
    this.slots = next;
    return next;
  }
}
