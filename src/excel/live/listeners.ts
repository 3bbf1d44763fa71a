/** Who wants to hear of something. */
export class Listeners<T> {
  private readonly all = new Set<(news: T) => void>();

  /** Gives what ends the listening. */
  add(listener: (news: T) => void): () => void {
    const own = (news: T): void => {
      listener(news);
    };
    this.all.add(own);
    return () => {
      this.all.delete(own);
    };
  }

  get areThere(): boolean {
    return this.all.size > 0;
  }

  tell(news: T): void {
    for (const listener of [...this.all]) listener(news);
  }

  clear(): void {
    this.all.clear();
  }
}
