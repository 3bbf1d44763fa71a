/** One row or column whose size differs from the standard. */
export interface SizeException {
  readonly index: number;
  /** In pixels; 0 when hidden. */
  readonly size: number;
}

/** Where the rows or columns of a sheet begin along their axis, in pixels. */
export class Offsets {
  private readonly indexes: number[] = [];
  private readonly sizes: number[] = [];
  /** How much further everything after the n-th exception lies than with standard sizes alone. */
  private readonly shifts: number[] = [];

  /** The exceptions in the order of their indexes. */
  constructor(
    readonly count: number,
    readonly standard: number,
    exceptions: Iterable<SizeException>,
  ) {
    let shift = 0;
    for (const { index, size } of exceptions) {
      if (size === standard) continue;
      shift += size - standard;
      this.indexes.push(index);
      this.sizes.push(size);
      this.shifts.push(shift);
    }
  }

  size(index: number): number {
    const place = this.exceptionsBefore(index);
    return this.indexes[place] === index ? (this.sizes[place] ?? 0) : this.standard;
  }

  start(index: number): number {
    return index * this.standard + (this.shifts[this.exceptionsBefore(index) - 1] ?? 0);
  }

  end(index: number): number {
    return this.start(index) + this.size(index);
  }

  /** The row or column at the pixel, the nearest one outside the sheet; never a hidden one that others follow. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.end(middle) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** The nearest shown index from `index` on in the direction, else undefined. */
  shownFrom(index: number, direction: 1 | -1): number | undefined {
    for (let each = index; each >= 0 && each < this.count; each += direction)
      if (!this.isHidden(each)) return each;
    return undefined;
  }

  private exceptionsBefore(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
