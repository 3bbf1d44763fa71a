import { MAX_COLUMNS } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import { cellLook, isSameLook, type CellLook } from './cellLook';

const REMEMBERED = 30000;

/** The looks of a sheet's cells until the workbook changes; a cell that looks as before keeps its object. */
export class LookCache {
  private looks = new Map<number, CellLook>();
  private before = new Map<number, CellLook>();

  constructor(private readonly sheet: Sheet) {}

  /** Something changed: every look is found anew when it is asked for. */
  forget(): void {
    if (this.looks.size === 0) return;
    this.before = this.looks;
    this.looks = new Map();
  }

  at(row: number, column: number): CellLook {
    const key = row * MAX_COLUMNS + column;
    const known = this.looks.get(key);
    if (known) return known;
    if (this.looks.size > REMEMBERED) this.looks = new Map();
    const made = cellLook(this.sheet, row, column);
    const old = this.before.get(key);
    const look = old && isSameLook(old, made) ? old : made;
    this.looks.set(key, look);
    return look;
  }
}
