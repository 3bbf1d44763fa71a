import { MAX_COLUMNS } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import { cellLook, isSameLook, type CellLook } from './cellLook';
import { ConditionalLooks } from './conditionalLooks';

const REMEMBERED = 30000;

/** The looks of a sheet's cells until the workbook changes; a cell that looks as before keeps its object. */
export class LookCache {
  private looks = new Map<number, CellLook>();
  private before = new Map<number, CellLook>();

  private readonly conditional: ConditionalLooks;

  constructor(private readonly sheet: Sheet) {
    this.conditional = new ConditionalLooks(sheet);
  }

  /** Something changed: every look is found anew when it is asked for. */
  forget(): void {
    this.conditional.forget();
    if (this.looks.size === 0) return;
    this.before = this.looks;
    this.looks = new Map();
  }

  at(row: number, column: number): CellLook {
    const key = row * MAX_COLUMNS + column;
    const known = this.looks.get(key);
    if (known) return known;
    if (this.looks.size > REMEMBERED) this.looks = new Map();
    const patch = this.conditional.at(row, column);
    const made = cellLook(this.sheet, row, column, patch);
    const old = this.before.get(key);
    const look = old && isSameLook(old, made) ? old : made;
    this.looks.set(key, look);
    return look;
  }
}
