import { hostErrorOf } from './hostError';

/** The part of Office that makes the ribbon's commands known. */
export interface CommandHost {
  associate(name: string, run: (event: CommandEvent) => unknown): void;
}

/** What a command is given: Excel waits until it is told that the command is over. */
export interface CommandEvent {
  completed(): void;
}

/** Where this add-in's ribbon commands are registered. */
export function ribbonActions(): CommandHost {
  return Office.actions;
}

/** Shows the pane beside the workbook. Throws HostError where Excel refuses. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw hostErrorOf(error);
  }
}
