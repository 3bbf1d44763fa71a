import type { Area } from './area';
import type { Sheet } from './sheet';
import type { StylePatch } from './style';
export function applyStyle(sheet: Sheet, area: Area, patch: StylePatch): void {
  void [sheet, area, patch];
}
