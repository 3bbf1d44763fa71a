import { ApiError } from './apiError';
import type { Bound } from './bound';

/** The objects a client asked to keep across requests, under ids given out here. */
export class References {
  private readonly kept = new Map<string, Bound>();
  private readonly ids = new Map<unknown, string>();
  private lastNumber = 0;

  keep(bound: Bound): void {
    if (this.ids.has(bound.target)) return;
    this.lastNumber += 1;
    const id = `R${String(this.lastNumber)}`;
    this.kept.set(id, bound);
    this.ids.set(bound.target, id);
  }

  idOf(target: unknown): string | undefined {
    return this.ids.get(target);
  }

  find(id: string): Bound {
    const bound = this.kept.get(id);
    if (bound === undefined) {
      throw new ApiError('InvalidReference', `The reference ${id} is not kept any more.`);
    }
    return bound;
  }

  remove(id: string): void {
    const bound = this.kept.get(id);
    if (bound === undefined) return;
    this.kept.delete(id);
    this.ids.delete(bound.target);
    if (bound.is === 'Range') bound.target.release();
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
