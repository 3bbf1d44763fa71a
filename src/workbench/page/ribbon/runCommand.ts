import type { PaneWindow } from '../pane/paneSession';

export type CommandOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly why: string };

type Command = (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;

/** Calls a function of the add-in as a button of the ribbon does; settles when the add-in says that it is done. */
export function runCommand(
  pane: PaneWindow | undefined,
  functionName: string,
  controlId: string,
): Promise<CommandOutcome> {
  const mappings = pane?.Office?.actions._association.mappings;
  if (!mappings) return Promise.resolve({ kind: 'loading' });
  const command = mappings[functionName.toUpperCase()] as Command | undefined;
  if (!command) return Promise.resolve({ kind: 'unknown' });
  return new Promise((resolve) => {
    const completed = (): void => {
      resolve({ kind: 'done' });
    };
    Promise.resolve()
      .then(() => command({ source: { id: controlId }, completed }))
      .catch((reason: unknown) => {
        resolve({ kind: 'failed', why: messageOf(reason) });
      });
  });
}

/** An error of the frame's realm is no `Error` of this one. */
function messageOf(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'message' in reason
    ? String(reason.message)
    : String(reason);
}
