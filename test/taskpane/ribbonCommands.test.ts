import { expect, test } from '@jest/globals';
import type { CommandEvent } from '../../src/excel';
import { associateCommands } from '../../src/taskpane/ribbonCommands';

type Command = (event: CommandEvent) => unknown;

/** The commands as the ribbon would call them, and what they did, in order. */
function ribbon(show: () => Promise<void> = () => Promise.resolve()) {
  const commands = new Map<string, Command>();
  const done: string[] = [];
  associateCommands(
    { associate: (name, run) => commands.set(name, run) },
    (screen) => done.push(screen),
    async () => {
      done.push('shown');
      await show();
    },
  );
  const click = async (name: string) => {
    await commands.get(name)?.({ completed: () => done.push('completed') });
  };
  return { commands, done, click };
}

test.each([
  ['openCheck', 'check'],
  ['openReport', 'report'],
  ['openRollup', 'rollup'],
])('%s shows the pane at the screen %s', async (name, screen) => {
  const { click, done } = ribbon();
  await click(name);
  expect(done).toEqual([screen, 'shown', 'completed']);
});

test('no other command is known', () => {
  expect([...ribbon().commands.keys()]).toEqual(['openCheck', 'openReport', 'openRollup']);
});

test('a pane that cannot be shown is told to the caller, and Excel no longer waits', async () => {
  const { click, done } = ribbon(() => Promise.reject(new Error('no pane')));
  await expect(click('openCheck')).rejects.toThrow('no pane');
  expect(done).toEqual(['check', 'shown', 'completed']);
});
