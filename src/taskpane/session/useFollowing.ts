import { useEffect, useEffectEvent } from 'react';
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

/** Shows the consultant whose row is selected in the sheet. */
export function useFollowing({ live, register, screen, go, role }: Following): void {
  const follow = useEffectEvent((place: { sheet: string; row: number }) => {
    if (role !== 'responsible' || !register || !YIELDING.has(screen.name)) return;
    const fullName = memberAt(register.decoded.register, place);
    if (fullName !== undefined) go({ name: 'member', fullName });
  });
  useEffect(() => live.onSelection((place) => follow(place)), [live]);
}
