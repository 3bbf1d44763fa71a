import { useSyncExternalStore } from 'react';
import type { Existing } from '../../actions';
import type { LiveWorkbook } from '../../excel';

/** What is known of the workbook, anew whenever somebody changes it. */
export function useExisting(live: LiveWorkbook): Existing {
  return useSyncExternalStore(
    (listener) => live.onChange(listener),
    () => live.existing,
  );
}
