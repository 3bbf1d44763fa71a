import type { Area } from '../model/area';
import type { LiveArea } from '../model/liveArea';
import type { Sheet } from '../model/sheet';
import { ApiError } from './apiError';

/** Cells of one sheet, whether one block or several. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A block of cells that follows inserted and deleted rows; it throws InvalidReference once its cells are gone. */
export class RangeTarget implements Cells {
  private readonly live: LiveArea;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.live = sheet.follow(area);
  }

  get area(): Area {
    const area = this.live.area;
    if (area !== undefined) return area;
    throw new ApiError(
      'InvalidReference',
      'This reference is not valid for the current operation: its cells were deleted.',
    );
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  /** Stops following the sheet; the place is no longer needed. */
  release(): void {
    this.live.release();
  }
}
