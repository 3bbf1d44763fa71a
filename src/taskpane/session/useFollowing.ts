import { useEffect, useEffectEvent, useRef } from 'react';
import type { LiveWorkbook } from '../../excel';
import { memberAt } from './memberAt';
import type { PaneRegister } from './paneRegister';
import type { Role } from './preferences';
import type { Screen } from './screen';

interface Following {
  readonly live: LiveWorkbook;
  readonly register: PaneRegister | undefined;
  readonly screen: Screen;
  readonly go: (screen: Screen) => void;
  readonly role: Role;
}

/** Screens that give way to the consultant whose row is selected; on the others somebody is in the middle of something. */
const YIELDING: ReadonlySet<Screen['name']> = new Set(['overview', 'members', 'member']);

interface SelectedPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Shows the consultant whose row is selected in the sheet, as soon as the row names one. */
export function useFollowing({ live, register, screen, go, role }: Following): void {
  const awaited = useRef<SelectedPlace>(undefined);
  const follow = useEffectEvent((place: SelectedPlace | undefined) => {
    awaited.current = undefined;
    if (!place || role !== 'responsible' || !register || !YIELDING.has(screen.name)) return;
    const fullName = memberAt(register.decoded.register, place);
    if (fullName === undefined) awaited.current = place;
    else go({ name: 'member', fullName });
  });
  useEffect(() => live.onSelection((place) => follow(place)), [live]);
  useEffect(() => follow(awaited.current), [register]);
  // Whoever went somewhere in the pane meanwhile is not called back by an older selection.
  useEffect(() => void (awaited.current = undefined), [screen]);
}
