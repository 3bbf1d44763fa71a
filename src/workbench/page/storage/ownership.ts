const NAME = 'workbench';
const HAND_OVER = 'hand-over';
/** How long the window that has the workbook may take to save it and let go. */
const PATIENCE_MILLISECONDS = 8000;

/** The right to write the kept workbook, which one window has at a time. */
export interface Ownership {
  /** Called when another window asks for it; it goes over once the promise settles. */
  onAsked: (() => Promise<void>) | undefined;
  /** Called when another window has taken it without waiting: nothing may be written any more. */
  onLost: (() => void) | undefined;
}

/** Takes the right where no window has it; undefined where one does. */
export async function claim(): Promise<Ownership | undefined> {
  return request({ ifAvailable: true });
}

/** Asks the window that has the right to save and let go; takes it away from one that does not answer. */
export async function takeOver(): Promise<Ownership | undefined> {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(HAND_OVER);
  channel.close();
  const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  return request({ signal: patience }).catch(() => request({ steal: true }));
}

function request(options: LockOptions): Promise<Ownership | undefined> {
  return new Promise((resolve, reject) => {
    const ownership: Ownership = { onAsked: undefined, onLost: undefined };
    navigator.locks
      .request(NAME, options, (lock) => {
        resolve(lock ? ownership : undefined);
        return lock ? untilAsked(ownership) : undefined;
      })
      .catch((reason: unknown) => {
        ownership.onLost?.();
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      });
  });
}

/** Settles, and so lets go, when another window has asked and everything is saved. */
function untilAsked(ownership: Ownership): Promise<void> {
  return new Promise((letGo) => {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== HAND_OVER) return;
      channel.close();
      void Promise.resolve(ownership.onAsked?.()).finally(letGo);
    };
  });
}
