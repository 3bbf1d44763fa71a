import { showPane, type CommandEvent, type CommandHost } from '../excel';

/** A screen of the pane that a ribbon command opens. */
export type CommandScreen = 'check' | 'report' | 'rollup';

/** The commands of the ribbon by the names the manifest calls them. */
const COMMANDS: Readonly<Record<string, CommandScreen>> = {
  openCheck: 'check',
  openReport: 'report',
  openRollup: 'rollup',
};

/** Makes each command lead the pane to its screen and show it. A command that fails rejects, after Excel was told that it is over. */
export function associateCommands(
  actions: CommandHost,
  navigate: (screen: CommandScreen) => void,
  show: () => Promise<void> = showPane,
): void {
  for (const [name, screen] of Object.entries(COMMANDS)) {
    actions.associate(name, async (event: CommandEvent) => {
      try {
        navigate(screen);
        await show();
      } finally {
        event.completed();
      }
    });
  }
}
