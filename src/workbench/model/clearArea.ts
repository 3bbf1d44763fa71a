import type { Area } from './area';
import type { Sheet } from './sheet';
export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';
export function clearArea(sheet: Sheet, area: Area, kind: ClearKind): void {
  void [sheet, area, kind];
}
