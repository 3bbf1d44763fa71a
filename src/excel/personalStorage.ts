/** What one person keeps on one machine, apart from the workbook. A browser that denies storage keeps it until the pane is closed. */
export interface PersonalStorage {
  /** What was written under the key; `undefined` where nothing was, or nothing readable. */
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}

type Keeping = Pick<Storage, 'getItem' | 'setItem'>;

/** The storage of this person's browser, apart from that of other sites the add-in is opened on. */
export function personalStorage(): PersonalStorage {
  return storageIn(() => localStorage, partitionKey);
}

/** Set only in browsers that keep the storage of framed pages apart, against Office's own types. */
function partitionKey(): string {
  if (typeof Office === 'undefined') return '';
  const key = Office.context.partitionKey as string | undefined;
  return key ?? '';
}

/** A storage that tolerates being denied by the browser, full, or filled with something else. */
export function storageIn(keeping: () => Keeping, partition: () => string): PersonalStorage {
  const written = new Map<string, string>();
  return {
    read: (key) => {
      const text = written.get(key) ?? attempted(() => keeping().getItem(partition() + key));
      return text === null || text === undefined
        ? undefined
        : attempted(() => JSON.parse(text) as unknown);
    },
    write: (key, value) => {
      const text = JSON.stringify(value);
      written.set(key, text);
      attempted(() => {
        keeping().setItem(partition() + key, text);
      });
    },
  };
}

/** Browsers throw where storage is denied or full, and JSON where the text is none; neither is worth more than the loss. */
function attempted<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
