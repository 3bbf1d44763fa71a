import type { Area } from './area';
import type { LiveArea } from './liveArea';
import type { Sheet } from './sheet';

export interface FollowedArea {
  area: Area | undefined;
}

/** A block of the sheet that follows inserted and deleted rows until it is released. */
export function createLiveArea(sheet: Sheet, area: Area): LiveArea {
  const followed: FollowedArea = { area };
  sheet.followed.add(followed);
  return {
    sheetId: sheet.id,
    get area() {
      return sheet.workbook.holds(sheet) ? followed.area : undefined;
    },
    release() {
      sheet.followed.delete(followed);
    },
  };
}
