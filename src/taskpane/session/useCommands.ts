import { useEffect, useEffectEvent } from 'react';
import type { LiveWorkbook } from '../../excel';
import type { CommandQueue } from '../commandQueue';
import type { CommandScreen } from '../ribbonCommands';
import { memberAt } from './memberAt';
import type { PaneModel } from './paneContext';
import type { PaneRegister } from './paneRegister';
import type { Screen } from './screen';

interface Commands {
  readonly commands: CommandQueue;
  readonly live: LiveWorkbook;
  readonly register: PaneRegister | undefined;
  readonly go: (screen: Screen) => void;
  readonly attempt: PaneModel['attempt'];
}

/** Opens the screen a command of the ribbon asks for: the report is that of the consultant whose row is selected. */
export function useCommands({ commands, live, register, go, attempt }: Commands): void {
  const follow = useEffectEvent(async (command: CommandScreen) => {
    if (command === 'check') go({ name: 'check' });
    if (command === 'rollup') go({ name: 'documents', kind: 'rollup' });
    if (command !== 'report') return;
    go({ name: 'documents', kind: 'report' });
    const cell = await attempt(() => live.activeCell());
    const fullName = cell && register && memberAt(register.decoded.register, cell);
    if (fullName !== undefined) go({ name: 'documents', kind: 'report', members: [fullName] });
  });
  useEffect(() => commands.follow((command) => void follow(command)), [commands]);
}
