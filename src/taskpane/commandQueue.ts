import type { CommandScreen } from './ribbonCommands';

type Listener = (screen: CommandScreen) => void;

/** Brings the ribbon's commands to the pane, which may open only after the first of them. */
export class CommandQueue {
  private waiting: CommandScreen | undefined;
  private listener: Listener | undefined;

  add(screen: CommandScreen): void {
    if (this.listener) this.listener(screen);
    else this.waiting = screen;
  }

  /** Names who is told; gives what ends the telling. */
  follow(listener: Listener): () => void {
    this.listener = listener;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) listener(waiting);
    return () => {
      this.listener = undefined;
    };
  }
}
