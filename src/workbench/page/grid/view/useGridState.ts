import { useSyncExternalStore } from 'react';
import type { GridState, GridStore } from '../state/gridStore';

export function useGridState(store: GridStore): GridState {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
