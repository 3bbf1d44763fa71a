import type { Workbook } from '../model/workbook';
import type { SettingsStore } from './commonApi';
import type { Json } from './wire';

/** The workbook's settings as the old Common API keeps them. */
export function workbookSettings(workbook: Workbook, client: string): SettingsStore {
  return {
    read: () => Object.fromEntries(workbook.settings) as Readonly<Record<string, Json>>,
    write: (values) => {
      workbook.edit(client, () => {
        for (const key of [...workbook.settings.keys()]) {
          if (!(key in values)) workbook.settings.delete(key);
        }
        for (const [key, value] of Object.entries(values)) workbook.settings.set(key, value);
      });
    },
  };
}
